/** Which figures of two quotes are one figure, and which stand on one side alone. */
import type { Figure } from '../numbers/find-numbers.ts';

export interface FigureMatch {
  readonly shared: readonly (readonly [Figure, Figure])[];
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
}

/** Each figure has at most one partner, the first of its value; hedges do not matter. */
export function matchFigures(a: readonly Figure[], b: readonly Figure[]): FigureMatch {
  const right = [...b];
  const shared: [Figure, Figure][] = [];
  const left: Figure[] = [];
  for (const figure of a) {
    const at = right.findIndex(({ value }) => value === figure.value);
    const [partner] = at < 0 ? [] : right.splice(at, 1);
    if (partner) shared.push([figure, partner]);
    else left.push(figure);
  }
  return { shared, left, right };
}
