/** Notes at the foot of a page, and the marks in its text that lead to them. */
import { lineOf, type PageLine } from './page-lines.ts';

/** Of the size of the document's text: notes are smaller. */
const NOTE_SIZE = 0.93;
/** Of a page's height. */
const HIGHEST = 0.35;
/** Of the size of their line: raised marks are smaller. */
const MARK_SIZE = 0.8;

const NOTE = /^([1-9]\d{0,2}|[*†‡§]{1,3})[.)]?\s*(?=[\p{L}"'“„«‘([])/u;
const ALONE = /^(?:[1-9]\d{0,2}|[*†‡§]{1,3})[.)]?$/;
const MARK = /^[\s[(]*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§]{1,3})[\s\])]*[,.]?$/u;
/** `km²`, `10³` */
const RAISED_FIGURE = /(?:\p{N}|(?:^|[^\p{L}])(?:[kcmd]?m|ft|in))$/u;

export interface PageNotes {
  readonly body: readonly PageLine[];
  readonly notes: readonly PageLine[];
}

/** @param lines a page's, without heads and feet. @param size of the document's text. */
export function footNotes(lines: readonly PageLine[], height: number, size: number): PageNotes {
  if (size === 0) return { body: lines, notes: [] };
  const isSmall = (line: PageLine) => line.size < size * NOTE_SIZE;
  const notes = new Set<PageLine>();
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    if (notes.has(line) || !isSmall(line) || line.y < height * HIGHEST || !startsNote(line)) continue;
    const below = lines.filter((other) => other.y >= line.y - 1 && overlaps(other, line));
    if (below.every(isSmall)) for (const other of below) notes.add(other);
  }
  const numbers = new Set([...notes].map(({ text }) => NOTE.exec(text)?.[1]));
  return {
    body: lines.filter((line) => !notes.has(line)).map((line) => withoutMarks(line, numbers)),
    notes: [...notes],
  };
}

/** A mark that is set apart from the words behind it: smaller and raised, or by a space. */
export function startsNote({ text, items }: PageLine): boolean {
  const first = items.find((item) => item.text.trim() !== '')?.text.trim() ?? '';
  return NOTE.test(text) && (ALONE.test(first) || /^\S+\s/.test(text));
}

/** `[3] Told by two.` */
export function withBrackets(note: string): string {
  return note.replace(NOTE, (_, mark) => (/\d/.test(mark) ? `[${mark}] ` : `${mark} `));
}

function overlaps(a: PageLine, b: PageLine): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
}

/** Raised figures that lead to a note would be figures in what somebody said. */
function withoutMarks(line: PageLine, numbers: ReadonlySet<string | undefined>): PageLine {
  const kept = line.items.filter((item, index) => {
    const isRaised = item.size < line.size * MARK_SIZE && item.y < line.y - line.size * 0.1;
    if (!isRaised || !MARK.test(item.text.trim())) return true;
    const before = line.items.slice(0, index).findLast(({ text }) => text.trim() !== '')?.text ?? '';
    const mark = /\d+|[*†‡§]+/.exec(item.text)?.[0];
    return !numbers.has(mark) && (before === '' || RAISED_FIGURE.test(before.trimEnd()));
  });
  const isChanged = kept.length < line.items.length && kept.some(({ text }) => text.trim() !== '');
  return isChanged ? lineOf(kept, line.isRtl) : line;
}
