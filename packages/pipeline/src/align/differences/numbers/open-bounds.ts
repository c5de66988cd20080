/** The figures that two quotes share, with one bound for both where one side alone says no by it: "nobody got more than ten" and "each got at most ten" are one. */
import { overlapsRange } from '@crossquote/domain';
import type { Figure } from '../../../numbers/find-numbers.ts';
import type { FigureMatch } from '../../pair/figure-match.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** Letters on either side within which a no may be about an amount. */
const REACH = 60;

export function withOpenBounds(
  shared: FigureMatch['shared'],
  a: QuoteTraits,
  b: QuoteTraits,
): FigureMatch['shared'] {
  return shared.map(([one, other]) => {
    const { bound, hedge } = one;
    if (!bound || !other.bound || isDenied(one, a) === isDenied(other, b)) return [one, other];
    return [one, { ...other, bound, hedge }];
  });
}

/** But for a no that is a bound's own: "no more than". */
function isDenied({ start, end, bound }: Figure, { negations: { clear, half } }: QuoteTraits): boolean {
  const near = { start: start - REACH, end: end + REACH };
  const own = { start: start - (bound?.before ?? 0), end: end + (bound?.behind ?? 0) };
  return [...clear, ...half].some((no) => overlapsRange(no, near) && !overlapsRange(no, own));
}
