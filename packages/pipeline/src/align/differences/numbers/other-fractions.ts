/** The fraction that two quotes put otherwise: "half of the boats" and "ein Drittel der Boote". Only where each says one, in words, and nothing says the other's. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { clockRanges } from '../../../numbers/clock-ranges.ts';
import { type Fraction, fractionsIn } from '../../../numbers/fractions-in.ts';
import { SPOKEN_FRACTIONS } from '../../../numbers/spoken-fractions.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** "The third of them". */
const MAY_BE_ORDINAL = /^(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of/iu;

type PlacedFraction = Fraction & TextRange;

export function otherFractions(a: QuoteTraits, b: QuoteTraits): readonly (readonly [TextRange, TextRange])[] {
  const [[one, ...ours], [other, ...theirs]] = [fractionsOf(a), fractionsOf(b)];
  if (!one || !other || ours.length + theirs.length > 0) return [];
  const isOne = valueOf(one) === valueOf(other) || isSaidIn(one, b) || isSaidIn(other, a);
  return isOne ? [] : [[one, other]];
}

/** Placed in the report's text; without times: "drei viertel acht". */
const fractionsOf = perQuote(({ quote, report, language }): readonly PlacedFraction[] =>
  quote.content.flatMap((range) => {
    const text = sliceOf(report.text, range);
    const times = clockRanges(text, language);
    const all = [...fractionsIn(text, language), ...fractionsIn(text, language, SPOKEN_FRACTIONS)];
    const sure = all.filter(({ words }) => !MAY_BE_ORDINAL.test(words));
    return sure.flatMap((fraction) => {
      const at = text.indexOf(fraction.words);
      const end = at + fraction.words.length;
      const isTime = times.some((time) => time.start < end && at < time.end);
      return isTime ? [] : [{ ...fraction, start: range.start + at, end: range.start + end }];
    });
  }),
);

function valueOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** As a share of a hundred, more or less. */
function isSaidIn(fraction: Fraction, { figures }: QuoteTraits): boolean {
  return figures.some(({ value }) => Math.abs(value - 100 * valueOf(fraction)) <= 5);
}
