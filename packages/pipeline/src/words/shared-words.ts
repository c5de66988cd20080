/** How much of what two texts tell is told by the same words. */
import { type Token, weightSum } from './tokens.ts';

export interface SharedWords {
  /** Weight of the shared words inside the best stretch of the longer text. */
  readonly weight: number;
  /** Share of the first text's weight that the second has too, anywhere, 0 to 1; and the reverse. */
  readonly left: number;
  readonly right: number;
  /** `weight` as a share of the text that tells less, 0 to 1. */
  readonly contained: number;
}

export function sharedWords(a: readonly Token[], b: readonly Token[]): SharedWords {
  const [left, right] = [telling(a), telling(b)];
  const [total, totalRight] = [weightSum(left), weightSum(right)];
  const least = Math.min(total, totalRight);
  const weight = Math.max(
    total <= totalRight ? bestStretch(left, right) : 0,
    totalRight <= total ? bestStretch(right, left) : 0,
  );
  return {
    weight,
    left: total > 0 ? matchedWeight(left, right) / total : 0,
    right: totalRight > 0 ? matchedWeight(right, left) / totalRight : 0,
    contained: least > 0 ? weight / least : 0,
  };
}

function telling(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ weight }) => weight > 0);
}

/** A short quote must find its words near one another in a long one, not strewn over twenty sentences. */
function bestStretch(short: readonly Token[], long: readonly Token[]): number {
  const size = short.length * 2 + 4;
  let best = 0;
  for (let start = 0; start === 0 || start + size <= long.length; start++) {
    best = Math.max(best, matchedWeight(short, long.slice(start, start + size)));
  }
  return best;
}

/** Weight of those tokens of `some` that find a partner in `others`, each partner used once. */
function matchedWeight(some: readonly Token[], others: readonly Token[]): number {
  const left = new Map<string, number>();
  for (const { stem } of others) left.set(stem, (left.get(stem) ?? 0) + 1);
  let weight = 0;
  for (const token of some) {
    const count = left.get(token.stem) ?? 0;
    if (count === 0) continue;
    left.set(token.stem, count - 1);
    weight += token.weight;
  }
  return weight;
}
