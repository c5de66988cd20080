/** The longest run of equal words in two texts: reporters who quote the same words heard the same speaker. */
import { type Token, weightSum } from './tokens.ts';

export interface Run {
  /** Number of words. */
  readonly length: number;
  /** What they tell. */
  readonly weight: number;
}

/** Of runs of equal weight the longest. */
export function longestRun(a: readonly Token[], b: readonly Token[]): Run {
  let best: Run = { length: 0, weight: 0 };
  let previous: number[] = [];
  for (const [i, token] of a.entries()) {
    const current: number[] = [];
    for (const [j, other] of b.entries()) {
      const length = token.folded === other.folded ? (previous[j - 1] ?? 0) + 1 : 0;
      current.push(length);
      if (length > 0) best = better(best, { length, weight: weightSum(a.slice(i + 1 - length, i + 1)) });
    }
    previous = current;
  }
  return best;
}

function better(a: Run, b: Run): Run {
  return b.weight > a.weight || (b.weight === a.weight && b.length > a.length) ? b : a;
}
