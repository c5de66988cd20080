/**
 * Block quotes as mails and Markdown print them: lines behind ">", without quotation marks. Where somebody says something in them they are read
 * like any other sentence ("> The dam was old, Anna Holm said."), unless a colon announces them.
 */
import { type TextRange, trimRange } from '@crossquote/domain';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isBehindColon } from './behind-colon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation, QuotationPart } from './quotation.ts';
import { tellsOfOthers } from './speaks-of-self.ts';

/** Three together are a prompt's. */
const MARK = /^[^\S\n]{0,3}(?!>>>)(?:>[^\S\n]?){1,5}/u;
/** Who said it: no line of it. */
const SIGNATURE = /^(?:[—–―]|--?)\s?\p{Lu}[^\n]{1,80}$/u;
/** "Read more: …": a link to another report. */
const LINK =
  /^(?:read (?:more|also|next|on)|also read|see also|related|more on|lesen sie|lies auch|mehr zum thema|siehe auch|à lire|lire aussi|voir aussi|lea también|lee también|leggi anche|lees ook|czytaj (?:też|także|więcej)|читайте также|читать далее|читайте також|ayrıca oku)(?!\p{L})/iu;
/** No statement runs over more lines; bounds one quote. */
const MAX_LINES = 100;

/** @param paragraphs those without quotation marks. @returns each block as one quotation, a part a line. */
export function findBlocks(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const blocks: QuotationPart[][] = [];
  let end = -1;
  for (const line of paragraphs.flatMap((paragraph) => linesOf(text, paragraph))) {
    const left = MARK.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const block = blocks.at(-1);
    const isNext = block && block.length < MAX_LINES && /^[\s>]*$/u.test(text.slice(end, line.start));
    const words = text.slice(line.start + left, line.end);
    if (left === 0 || SIGNATURE.test(words) || LINK.test(words)) end = -1;
    else {
      const part = { outer: line, inner: trimRange(text, { start: line.start + left, end: line.end }) };
      if (end >= 0 && isNext) block.push(part);
      else blocks.push([part]);
      end = line.end;
    }
  }
  return blocks
    .map((parts) => parts.filter(({ inner }) => inner.end > inner.start))
    .filter((parts) => parts.length > 0 && !reports(text, parts, lexicon))
    .map((parts) => ({ parts, family: 'double', closed: true }));
}

/** Somebody speaks in it, and no colon says that all of it is quoted. */
function reports(text: string, parts: readonly QuotationPart[], lexicon: Lexicon): boolean {
  const start = parts[0]?.outer.start ?? 0;
  const words = parts.map(({ inner }) => text.slice(inner.start, inner.end)).join(' ');
  return !isBehindColon(text, start) && tellsOfOthers(words, { start: 0, end: words.length }, lexicon);
}

/** Of a paragraph that begins behind the mark; a wrapped one has several. */
function linesOf(text: string, { start, end, role }: Paragraph): readonly TextRange[] {
  if (role !== 'text' || !MARK.test(text.slice(start, Math.min(end, start + 4)))) return [{ start, end }];
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const range = { start: at, end: at + line.length };
      at = range.end + 1;
      return range;
    });
}
