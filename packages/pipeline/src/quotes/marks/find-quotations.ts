/**
 * Pairs quotation marks of every convention („…“ »…« «…» “…” ‘…’ "…" '…' ‹…› 「…」), nested and over several paragraphs.
 * Only outermost quotations are returned: what they hold belongs to them. One pass over the marks with a stack of bounded
 * depth, so linear in the text.
 */

import { type TextRange, trimRange } from '@crossquote/domain';
import { canClose, canOpen, type Open, repeatsOpening } from './mark-pairs.ts';
import { type Mark, marksIn } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation, QuotationPart } from './quotation.ts';

/** Deeper nesting is not print but noise, and would make the search for partners quadratic. */
const MAX_DEPTH = 8;

/** No statement runs over more paragraphs than this; bounds what a stray mark can swallow. */
const MAX_PARTS = 100;
/** A quotation without a closing mark is followed this many paragraphs on, looking for one. */
const LOOK_AHEAD = 4;

export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const marks = paragraphs.map((paragraph) => marksIn(text, paragraph));
  const found: Quotation[] = [];
  let stack: Open[] = [];
  paragraphs.forEach((paragraph, index) => {
    let own = marks[index] ?? [];
    const bottom = stack[0];
    if (bottom) {
      const first = own[0];
      const repeats = first?.start === paragraph.start && repeatsOpening(bottom.mark, first);
      bottom.from = repeats ? first : { start: paragraph.start, end: paragraph.start };
      if (repeats) own = own.slice(1);
    }
    for (const mark of own) pair(text, mark, stack, found);
    const next = paragraphs.slice(index + 1, index + 1 + LOOK_AHEAD);
    stack = endParagraph(text, paragraph, stack, found, next, (ahead) => marks[index + 1 + ahead] ?? []);
  });
  return found.filter(hasWords).sort((a, b) => startOf(a) - startOf(b));
}

function hasWords(quotation: Quotation): boolean {
  return quotation.parts.some(({ inner }) => inner.end > inner.start);
}

function startOf(quotation: Quotation): number {
  return quotation.parts[0]?.outer.start ?? 0;
}

function pair(text: string, mark: Mark, stack: Open[], found: Quotation[]): void {
  const partner = stack.findLastIndex((open) => canClose(open.mark, mark, stack));
  if (partner >= 0) {
    const [open] = stack.splice(partner);
    if (!open) return;
    const quotation = finish(text, open, { start: mark.start, end: mark.end }, true);
    (stack.at(-1)?.children ?? found).push(quotation);
  } else if (stack.length < MAX_DEPTH && canOpen(mark)) {
    stack.push({ mark, parts: [], from: mark, children: [] });
  }
}

function finish(text: string, open: Open, closing: TextRange, closed: boolean): Quotation {
  return { parts: [...open.parts, partUpTo(text, open, closing)], family: open.mark.family, closed };
}

function partUpTo(text: string, open: Open, closing: TextRange): QuotationPart {
  return {
    outer: { start: open.from.start, end: closing.end },
    inner: withoutDash(
      text,
      trimRange(text, { start: open.from.end, end: Math.max(open.from.end, closing.start) }),
    ),
  };
}

/** «—No lo vi», as dialogues have it. */
function withoutDash(text: string, { start, end }: TextRange): TextRange {
  const dash = /^[—–]\s?(?=[\p{Lu}¿¡])/u.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  return { start: Math.min(end, start + dash), end };
}

/** Decides for what is still open: does it go on in the next paragraph, or does it end here without its mark? */
function endParagraph(
  text: string,
  paragraph: Paragraph,
  stack: readonly Open[],
  found: Quotation[],
  next: readonly Paragraph[],
  marksOf: (ahead: number) => readonly Mark[],
): Open[] {
  const bottom = stack[0];
  if (!bottom) return [];
  const end = { start: paragraph.end, end: paragraph.end };
  if (
    bottom.mark.family !== 'single' &&
    bottom.parts.length < MAX_PARTS &&
    goesOn(bottom.mark, paragraph, next, marksOf)
  ) {
    bottom.parts.push(partUpTo(text, bottom, end));
    bottom.children.length = 0;
    return [bottom];
  }
  if (bottom.mark.family === 'single') {
    found.push(...bottom.children, ...stack.slice(1).flatMap((open) => open.children));
    return [];
  }
  const sibling = bottom.children.find((child) => child.family === bottom.mark.family);
  const siblingStart = sibling && startOf(sibling);
  const stray = strayClose(text, bottom, siblingStart ?? paragraph.end);
  if (stray) {
    found.push(finish(text, bottom, stray, true));
    found.push(...bottom.children.filter((child) => startOf(child) >= stray.end));
  } else if (siblingStart === undefined) found.push(finish(text, bottom, end, false));
  else {
    found.push(finish(text, bottom, { start: siblingStart, end: siblingStart }, false));
    found.push(...bottom.children.filter((child) => startOf(child) >= siblingStart));
  }
  return [];
}

/** „Dann war es still.‘ Danach …": a single mark behind the end of a sentence closes what nothing else does; "Hans‘ Haus" has an apostrophe. */
function strayClose(text: string, { mark, from }: Open, end: number): TextRange | null {
  if (mark.char !== '„') return null;
  const words = text.slice(from.end, end);
  const at = words.search(/(?<=[.!?,…])[‘’](?=[\s.,;:!?)]|$)/u);
  return at < 0 || /[‚‘]/u.test(words.slice(0, at)) ? null : { start: from.end + at, end: from.end + at + 1 };
}

/** The next paragraph repeats the opening mark, or the first mark of the next few that concerns it is its closing one. */
function goesOn(
  open: Mark,
  paragraph: Paragraph,
  next: readonly Paragraph[],
  marksOf: (ahead: number) => readonly Mark[],
): boolean {
  for (const [ahead, following] of next.entries()) {
    if (following.role !== paragraph.role) return false;
    const first = marksOf(ahead).find((mark) => mark.family === open.family);
    if (!first) continue;
    if (first.start === following.start && repeatsOpening(open, first)) return ahead === 0;
    return first.shape === 'close' && canClose(open, first, []);
  }
  return false;
}
