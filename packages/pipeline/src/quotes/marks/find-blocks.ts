/** Block quotes as mails and Markdown print them: lines behind ">", without quotation marks. */
import { type TextRange, trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation, QuotationPart } from './quotation.ts';

const MARK = /^[^\S\n]{0,3}(?:>[^\S\n]?){1,5}/u;
/** Who said it: no line of it. */
const SIGNATURE = /^(?:[—–―]|--?)\s?\p{Lu}[^\n]{1,80}$/u;
/** No statement runs over more lines; bounds one quote. */
const MAX_LINES = 100;

/** @param paragraphs those without quotation marks. @returns each block as one quotation, a part a line. */
export function findBlocks(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const blocks: QuotationPart[][] = [];
  let end = -1;
  for (const line of paragraphs.flatMap((paragraph) => linesOf(text, paragraph))) {
    const left = MARK.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const block = blocks.at(-1);
    const isNext = block && block.length < MAX_LINES && /^[\s>]*$/u.test(text.slice(end, line.start));
    if (left === 0 || SIGNATURE.test(text.slice(line.start + left, line.end))) end = -1;
    else {
      const part = { outer: line, inner: trimRange(text, { start: line.start + left, end: line.end }) };
      if (end >= 0 && isNext) block.push(part);
      else blocks.push([part]);
      end = line.end;
    }
  }
  return blocks
    .map((parts) => parts.filter(({ inner }) => inner.end > inner.start))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ parts, family: 'double', closed: true }));
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
