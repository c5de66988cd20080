/** Which figures of two quotes are not one figure, side by side. */

import type { Figure } from '../../../numbers/find-numbers.ts';
import type { FigureMatch } from '../../pair/figure-match.ts';

/** Smaller ones are put in words that are no number words ("a pair", "both", "twice"), or left out without loss. */
const LEAST_ALONE = 13;

type Sides = readonly [Figure | undefined, Figure | undefined];

/** Whether a figure of the left quote counts the thing that one of the right quote counts; null: nobody knows. */
export type AreOfOneThing = (one: Figure, other: Figure) => boolean | null;
const nobodyKnows: AreOfOneThing = () => null;

export function otherFigures(
  match: FigureMatch,
  sameLanguage: boolean,
  areOfOneThing = nobodyKnows,
): readonly Sides[] {
  const hedged = match.shared.filter(([one, other]) => areHedgedOtherwise(one, other, sameLanguage));
  return [
    ...hedged.map(([one, other]) => [withBound(one), withBound(other)] as const),
    ...figuresApart(match, areOfOneThing),
  ];
}

/** Those alone that one tells and the other does not, in their order. */
export function figuresApart(
  { shared, left, right }: FigureMatch,
  areOfOneThing = nobodyKnows,
): readonly Sides[] {
  const known = new Set(shared.map(([{ value }]) => value));
  const [ours, theirs] = [left, right].map((some) => some.filter(({ value }) => !known.has(value)));
  return telling(
    besideItsLike(
      withoutAsides(ours ?? [], theirs ?? []),
      withoutAsides(theirs ?? [], ours ?? []),
      areOfOneThing,
    ),
  );
}

/** Those of one thing first, then of what nobody knows in order, and last what would be told alone on either side: of two things a small one is not told in place of the other. What is left stands alone. */
function besideItsLike(
  left: readonly Figure[],
  right: readonly Figure[],
  areOfOneThing: AreOfOneThing,
): readonly Sides[] {
  const partners = new Map<Figure, Figure>();
  const taken = new Set<Figure>();
  for (const wanted of [true, null, false]) {
    const mayStand = (figure: Figure) => wanted !== false || isTold([figure, undefined], LEAST_ALONE);
    for (const one of left.filter((figure) => !partners.has(figure) && mayStand(figure))) {
      const other = right.find(
        (figure) => !taken.has(figure) && mayStand(figure) && areOfOneThing(one, figure) === wanted,
      );
      if (!other) continue;
      partners.set(one, other);
      taken.add(other);
    }
  }
  const alone = right.filter((figure) => !taken.has(figure)).map((other) => [undefined, other] as const);
  return [...left.map((one) => [one, partners.get(one)] as const), ...alone];
}

/** "300 km (190 miles)": what one quote alone says in brackets says the same in other units. */
function withoutAsides(some: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  return others.length > 0 ? some : some.filter(({ aside }) => !aside);
}

/** Across languages only what both hedge: translators add an "about", or leave it out. "At least" and "no less than" are one bound. */
function areHedgedOtherwise(one: Figure, other: Figure, sameLanguage: boolean): boolean {
  if (one.bound && other.bound) return one.bound.kind !== other.bound.kind;
  return one.hedge !== other.hedge && (sameLanguage || (one.hedge !== null && other.hedge !== null));
}

/** With all the words of it. */
function withBound(figure: Figure): Figure {
  const { start, end, bound } = figure;
  return bound ? { ...figure, start: start - bound.before, end: end + bound.behind } : figure;
}

/** Beside one that is surely left out ("11 women and 13 children"), a smaller one in digits is as well. */
const LEAST_BESIDE = 3;

function telling(all: readonly Sides[]): readonly Sides[] {
  const isAlone = all.some((sides) => !(sides[0] && sides[1]) && isTold(sides, LEAST_ALONE));
  return all.filter((sides) => (sides[0] && sides[1]) || isTold(sides, isAlone ? LEAST_BESIDE : LEAST_ALONE));
}

/** @param least from which on a figure that one side alone has is told. */
function isTold([one, other]: Sides, least: number): boolean {
  const { value, written } = one ?? other ?? { value: 0, written: 'words' };
  const isYear = value >= 1700 && value <= 2100;
  return Math.abs(value) >= least && written === 'digits' && !isYear;
}
