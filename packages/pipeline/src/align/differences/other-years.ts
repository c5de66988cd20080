/** The year that two quotes tell otherwise, where each tells one. In digits of four, which stand for little else; a number of that size stands with what groups it, or is one on both sides. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { latinDigits } from '../../numbers/latin-digits.ts';
import type { QuoteTraits } from '../quote-traits.ts';

const YEAR = /(?<![\p{N}.,:–-])(?:1[789]|20)\d\d(?![\p{N}–-]|[.,:]\d)/gu;

export function otherYears(a: QuoteTraits, b: QuoteTraits): readonly (readonly [TextRange, TextRange])[] {
  const [[one, ...ours], [other, ...theirs]] = [yearsIn(a), yearsIn(b)];
  if (!one || !other || ours.length + theirs.length > 0) return [];
  return one.year === other.year ? [] : [[one, other]];
}

/** Placed in the report's text. */
function yearsIn({ quote, report }: QuoteTraits) {
  return quote.content.flatMap((range) =>
    [...latinDigits(sliceOf(report.text, range)).matchAll(YEAR)].map(({ 0: year, index }) => ({
      year,
      start: range.start + index,
      end: range.start + index + year.length,
    })),
  );
}
