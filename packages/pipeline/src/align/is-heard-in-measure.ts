/** Whether what a model hears as another number is one measure in two systems of units: it reads numbers, and no units. */
import { type Difference, overlapsRange } from '@crossquote/domain';
import { matchFigures } from './figure-match.ts';
import type { QuoteTraits } from './quote-traits.ts';

export function isHeardInMeasure({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  return matchFigures(a.figures, b.figures).shared.some(
    ([one, other]) =>
      one.value !== other.value &&
      ((left !== null && overlapsRange(one, left)) || (right !== null && overlapsRange(other, right))),
  );
}
