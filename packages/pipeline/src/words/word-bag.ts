/** A text's telling words without their order: says in a microsecond how much two texts can share at most. */
import { type Token, weightSum } from './tokens.ts';

export interface WordBag {
  /** Weights of the words of a stem, heaviest first. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Sum of all weights. */
  readonly total: number;
}

export function wordBag(tokens: readonly Token[]): WordBag {
  const weights = new Map<string, number[]>();
  for (const { stem, weight } of tokens) {
    if (weight <= 0) continue;
    const known = weights.get(stem);
    if (known) known.push(weight);
    else weights.set(stem, [weight]);
  }
  for (const some of weights.values()) some.sort((a, b) => b - a);
  return { weights, total: weightSum(tokens) };
}

/** @returns a weight that no selection of words of `some` with a partner each in `others` exceeds. */
export function mostShared(some: WordBag, others: WordBag): number {
  const isFewer = some.weights.size <= others.weights.size;
  let sum = 0;
  for (const stem of (isFewer ? some : others).weights.keys()) {
    const own = some.weights.get(stem);
    const partners = others.weights.get(stem);
    if (!own || !partners) continue;
    const count = Math.min(own.length, partners.length);
    for (let i = 0; i < count; i++) sum += own[i] ?? 0;
  }
  return sum;
}
