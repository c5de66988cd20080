/** Whether a quote says without a number what the other counts in smaller units: 24 hours are "a day", 30 minutes "eine halbe Stunde", 1000 metres "1 km", since a bare one is no figure. */
import { sliceOf } from '@crossquote/domain';
import type { Figure } from '../../../numbers/find-numbers.ts';
import { unitsIn } from '../../../numbers/measure-behind.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** One of a unit, or as much of it as has a word. */
const SHARES = [1, 0.5, 0.25, 0.75, 1.5];
/** A month has 30 days. */
const NEARLY = 0.02;

/** @param figure of another quote. */
export function isSaidInOne({ measure }: Figure, { quote, report, language }: QuoteTraits): boolean {
  if (!measure || measure.of === 'money') return false;
  const units = quote.content.flatMap((range) => unitsIn(sliceOf(report.text, range), language));
  return units.some(
    ({ of, size }) =>
      of === measure.of &&
      size !== measure.size &&
      SHARES.some((share) => Math.abs(measure.amount / (share * size) - 1) < NEARLY),
  );
}
