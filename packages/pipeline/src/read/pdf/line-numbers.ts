/** Numbers of lines at the edge of a page, as courts print them: figures in every sentence that were said by nobody. */
import type { PdfItem } from './pdf-contents.ts';

/** As many as a table rarely has of rows that stand as close and as evenly as lines. */
const LEAST = 10;
/** Points. */
const SAME_EDGE = 2;
/** Of the distance from line to line. */
const UNEVEN = 0.25;

/** @param items of one page. */
export function lineNumbers(items: readonly PdfItem[]): ReadonlySet<PdfItem> {
  const numbers = items.filter(({ text }) => /^\d{1,3}$/.test(text.trim())).sort((a, b) => a.y - b.y);
  const found = new Set<PdfItem>();
  for (const first of numbers) {
    if (found.has(first)) continue;
    const run = runFrom(first, numbers);
    if (run.length >= LEAST && isEven(run) && standsAtEdge(run, items))
      for (const item of run) found.add(item);
  }
  return found;
}

function runFrom(first: PdfItem, numbers: readonly PdfItem[]): readonly PdfItem[] {
  const run = [first];
  for (const item of numbers) {
    const last = run.at(-1) ?? first;
    const isSameEdge =
      Math.abs(item.x - first.x) < SAME_EDGE ||
      Math.abs(item.x + item.width - first.x - first.width) < SAME_EDGE;
    if (isSameEdge && item.y > last.y && Number(item.text) === Number(last.text) + 1) run.push(item);
  }
  return run;
}

function isEven(run: readonly PdfItem[]): boolean {
  const steps = run.slice(1).map(({ y }, index) => y - (run[index]?.y ?? 0));
  const [usual = 0] = steps;
  return steps.every((step) => Math.abs(step - usual) < UNEVEN * usual);
}

/** Nothing stands before them. */
function standsAtEdge(run: readonly PdfItem[], items: readonly PdfItem[]): boolean {
  const left = Math.min(...run.map(({ x }) => x));
  const [top, bottom] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0];
  return !items.some(({ x, y, text }) => text.trim() !== '' && x < left - SAME_EDGE && y > top && y < bottom);
}
