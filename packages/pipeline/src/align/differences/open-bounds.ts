/** The figures that two quotes share, without "more than" and "at most" where one side alone says no: "nobody got more than ten" and "each got at most ten" are one. */
import { overlapsRange } from '@crossquote/domain';
import type { Figure } from '../../numbers/find-numbers.ts';
import type { FigureMatch } from '../figure-match.ts';
import type { QuoteTraits } from '../quote-traits.ts';

export function withOpenBounds(
  shared: FigureMatch['shared'],
  a: QuoteTraits,
  b: QuoteTraits,
): FigureMatch['shared'] {
  if (shared.every(([one, other]) => !one.bound || !other.bound)) return shared;
  const [left, right] = [saysNo(a), saysNo(b)];
  return left === right ? shared : shared.map(([one, other]) => [bare(one), bare(other)] as const);
}

/** But for a no that is a bound's own: "no more than". */
function saysNo({ negations: { clear, half }, figures }: QuoteTraits): boolean {
  const bounded = figures.flatMap(({ start, end, bound }) =>
    bound ? [{ start: start - bound.before, end: end + bound.behind }] : [],
  );
  return [...clear, ...half].some((no) => !bounded.some((range) => overlapsRange(range, no)));
}

/** Its hedge tells as little. */
function bare({ bound, ...figure }: Figure): Figure {
  return bound ? { ...figure, hedge: null } : figure;
}
