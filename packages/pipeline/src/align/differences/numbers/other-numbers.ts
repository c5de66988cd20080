/** Which numbers of two quotes are told otherwise: figures, sizes, times, fractions and years. */
import { overlapsRange } from '@crossquote/domain';
import type { Figure } from '../../../numbers/find-numbers.ts';
import type { Comparison } from '../../pair/comparison.ts';
import type { FigureMatch } from '../../pair/figure-match.ts';
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { countedThings } from './counted-things.ts';
import { numbersInPlace } from './numbers-in-place.ts';
import { withOpenBounds } from './open-bounds.ts';
import { figuresApart, otherFigures } from './other-figures.ts';
import { otherFractions } from './other-fractions.ts';
import { otherTimes } from './other-times.ts';
import { otherUnits } from './other-units.ts';
import { otherYears } from './other-years.ts';
import { type RoughFigures, roughFigures } from './rough-figures.ts';
import { isSaidInOne } from './said-in-one.ts';

/** Of equal wording those at each place; else a part of a quote need not tell when, or of how many, but for what stands between the same words. */
export function otherNumbers(pair: Comparison, isPartial: boolean): readonly Sides[] {
  const { a, b } = pair;
  if (pair.wording) return pair.wording.numbers;
  const rough = roughFigures(a, b, pair.links);
  const open = openFigures(pair, rough);
  const figures = [
    ...otherUnits(open.shared, a.figures, b.figures),
    ...otherFigures(
      { ...open, shared: withOpenBounds(open.shared, a, b) },
      pair.sameLanguage,
      countedThings(a, b, pair.links),
    ),
  ];
  const whole = [...rough.differing, ...otherTimes(a, b), ...otherFractions(a, b), ...otherYears(a, b)];
  const all: readonly Sides[] = [...figures, ...(isPartial ? [] : whole), ...numbersInPlace(a, b)];
  return all.filter((sides, i) => !all.slice(0, i).some((earlier) => touch(earlier, sides)));
}

/** Whether each has a figure that is none of the other's: not one that is left out, nor one that is hedged otherwise. */
export function isOtherFigure(pair: Comparison): boolean {
  const { figures, wording } = pair;
  if (wording) return wording.numbers.some(([one, other]) => one.value !== other.value);
  if (figures.left.length === 0 || figures.right.length === 0) return false;
  const { a, b, links } = pair;
  const open = openFigures(pair, roughFigures(a, b, links));
  return figuresApart(open, countedThings(a, b, links)).some(([one, other]) => one && other);
}

/** Without those that the other quote tells by their size, or all in one. */
function openFigures({ a, b, figures }: Comparison, { isAnswered }: RoughFigures): FigureMatch {
  const isOpen = (figure: Figure, other: QuoteTraits) => !isAnswered(figure) && !isSaidInOne(figure, other);
  const { shared, left, right } = figures;
  return {
    shared,
    left: left.filter((figure) => isOpen(figure, b)),
    right: right.filter((figure) => isOpen(figure, a)),
  };
}

function touch(one: Sides, other: Sides): boolean {
  return one.some((range, side) => {
    const their = other[side];
    return range !== undefined && their !== undefined && overlapsRange(range, their);
  });
}
