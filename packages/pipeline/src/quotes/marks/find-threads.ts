/** "Odo M. / @odo_m / We have no water.": posts as they are copied from a page, with who wrote them on lines of their own above the words. */
import { trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** With the day or the hour that some pages print behind it: "@odo_m · 12h". */
const HANDLE = /^(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]{0,38}[\p{L}\p{N}_])?)(?:\s?[·•|]\s?[^\n]{1,20})?$/u;
/** What somebody is called, on the line above. */
const CALLED = /^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,3}$/u;
/** One alone may be whom a report names its source by. */
const MIN_POSTS = 2;
const LONGEST_LABEL = 80;
/** Lines of one post. */
const MAX_LINES = 20;

export function findThreads(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const posts = paragraphs.flatMap((paragraph, index) => {
    const line = text.slice(paragraph.start, paragraph.end);
    const handle =
      paragraph.role === 'text' && line.length < LONGEST_LABEL ? HANDLE.exec(line)?.[1] : undefined;
    const lines =
      handle === undefined || !opens(text, paragraphs, index) ? [] : linesBelow(text, paragraphs, index);
    if (handle === undefined || !lines.length) return [];
    const parts = lines.map((range) => ({ outer: range, inner: trimRange(text, range) }));
    const teller = { start: paragraph.start, end: paragraph.start + handle.length };
    return [{ parts, teller, family: 'double' as const, closed: true }];
  });
  return posts.length < MIN_POSTS ? [] : posts;
}

/** Behind a blank line, with a name between them or not: a handle right below words, or between blank lines, signs those above. */
function opens(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  if (isApart(text, paragraphs, index)) return true;
  const above = paragraphs[index - 1];
  return (
    above !== undefined &&
    CALLED.test(text.slice(above.start, above.end)) &&
    isApart(text, paragraphs, index - 1)
  );
}

/** Whether a blank line or nothing stands before a paragraph. */
function isApart(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const before = paragraphs[index - 1];
  return before === undefined || /\n[^\S\n]*\n/u.test(text.slice(before.end, paragraphs[index]?.start));
}

/** Up to a blank line. */
function linesBelow(text: string, paragraphs: readonly Paragraph[], index: number): readonly Paragraph[] {
  const own = paragraphs.slice(index + 1, index + 1 + MAX_LINES);
  const gap = own.findIndex(({ role }, at) => role !== 'text' || isApart(text, paragraphs, index + 1 + at));
  return gap < 0 ? own : own.slice(0, gap);
}
