/** Which figures of two quotes are one figure, and which stand on one side alone. */
import type { Figure } from '../../numbers/find-numbers.ts';
import { isOneMeasure } from '../../numbers/measure-behind.ts';

export interface FigureMatch {
  readonly shared: readonly (readonly [Figure, Figure])[];
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
}

/** Each figure has at most one partner: the first of its value, else the first that tells the same in other units; hedges do not matter. */
export function matchFigures(a: readonly Figure[], b: readonly Figure[]): FigureMatch {
  const equal = partnered(a, b, (one, other) => one.value === other.value);
  const measured = partnered(equal.left, equal.right, (one, other) =>
    isOneMeasure(one.measure, other.measure),
  );
  return { ...measured, shared: [...equal.shared, ...measured.shared] };
}

function partnered(
  a: readonly Figure[],
  b: readonly Figure[],
  areOne: (one: Figure, other: Figure) => boolean,
): FigureMatch {
  const right = [...b];
  const shared: [Figure, Figure][] = [];
  const left: Figure[] = [];
  for (const figure of a) {
    const at = right.findIndex((other) => areOne(figure, other));
    const [partner] = at < 0 ? [] : right.splice(at, 1);
    if (partner) shared.push([figure, partner]);
    else left.push(figure);
  }
  return { shared, left, right };
}
