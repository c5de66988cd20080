/** Whether what a model hears as another number is one that the rules read on both sides, in two units or in words ("two decades", 20 years): it reads numbers, and no units. */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { isSaidInOne } from '../differences/numbers/said-in-one.ts';
import { matchFigures } from '../pair/figure-match.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

export function isHeardInMeasure({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  const touches = (range: TextRange | null, figure: TextRange) =>
    range !== null && overlapsRange(figure, range);
  return (
    matchFigures(a.figures, b.figures).shared.some(
      ([one, other]) =>
        (touches(left, one) && touches(right, other)) ||
        ((left === null || right === null) && (touches(left, one) || touches(right, other))) ||
        (one.value !== other.value && (touches(left, one) || touches(right, other))),
    ) ||
    a.figures.some((figure) => touches(left, figure) && isSaidInOne(figure, b)) ||
    b.figures.some((figure) => touches(right, figure) && isSaidInOne(figure, a))
  );
}
