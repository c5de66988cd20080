/** Figures of one value that count another amount: two weeks and two days, five thousand dollars and five thousand euros. Only where both units are known. */
import type { TextRange } from '@crossquote/domain';
import type { Figure } from '../../../numbers/find-numbers.ts';
import { isOneMeasure, isOtherUnit, type Measure } from '../../../numbers/measure-behind.ts';
import type { BothSides } from '../../pair/sides.ts';

type Measured = Figure & { readonly measure: Measure };
/** @param shared figures of one value. @param ours, theirs all of either quote, so that nothing is told that the other says elsewhere. */
export function otherUnits(
  shared: readonly (readonly [Figure, Figure])[],
  ours: readonly Figure[],
  theirs: readonly Figure[],
): readonly BothSides[] {
  const values = new Set(
    shared.filter(([one, other]) => one.value === other.value).map(([{ value }]) => value),
  );
  return [...values].flatMap((value) => {
    const of = (some: readonly Figure[]) => some.filter((figure) => figure.value === value);
    const pair = onlyPair(of(ours), of(theirs));
    if (!pair) return [];
    const [one, other] = pair;
    const isSaid = isToldBy(one, theirs) || isToldBy(other, ours);
    return !isSaid && isOtherUnit(one.measure, other.measure) ? [[withUnit(one), withUnit(other)]] : [];
  });
}

/** Of one value: what is left of either side when all that agree are taken away, if that is one each. */
function onlyPair(ours: readonly Figure[], theirs: readonly Figure[]): readonly [Measured, Measured] | null {
  const [left, right] = [ours.filter(isMeasured), theirs.filter(isMeasured)];
  if (ours.length - left.length !== theirs.length - right.length) return null;
  const rest = [...right];
  const open = left.filter((one) => {
    const at = rest.findIndex((other) => !isOtherUnit(one.measure, other.measure));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const [one, other] = [open[0], rest[0]];
  return one && other && open.length === 1 && rest.length === 1 ? [one, other] : null;
}

function isMeasured(figure: Figure): figure is Measured {
  return figure.measure !== undefined;
}

/** In other units: "two days, or 48 hours". */
function isToldBy({ measure }: Measured, others: readonly Figure[]): boolean {
  return others.some((other) => isOneMeasure(measure, other.measure));
}

function withUnit({ start, end, measure }: Measured): TextRange {
  return { start: start - measure.before, end: end + measure.behind };
}
