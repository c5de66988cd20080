/** Decided pairs as weights judge them that were fitted without them, beside the weights that ship. */
import { evidenceOf } from '../align/judging/evidence-of.ts';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import type { Weights } from '../align/weights/weights.ts';
import type { DecidedSignals } from './decided-signals.ts';
import { fitWeights, type JudgedPair } from './fit-weights.ts';
import { foldsOf } from './folds.ts';
import { freedomFor } from './freedom.ts';
import { neverFor } from './never-for.ts';

export interface HeldOut {
  readonly isOne: boolean;
  /** Names the two utterances. */
  readonly kin: string;
  readonly languages: string;
  /** Scores, 0 to 1, as `align` gives them. */
  readonly shipped: number;
  readonly fitted: number;
}

/** In the order of the pairs. @param parts at least 2, each of which both kinds are left without. */
export function heldOut(pairs: readonly DecidedSignals[], parts: number): readonly HeldOut[] {
  const folds = foldsOf(pairs, parts);
  const without = Array.from({ length: parts }, (_, part) =>
    learnt(pairs.filter((_pair, i) => folds[i] !== part)),
  );
  return pairs.map((pair, i) => ({
    isOne: pair.isOne,
    kin: pair.kin,
    languages: pair.languages,
    shipped: scoreBy(WEIGHTS, pair),
    fitted: scoreBy(without[folds[i] ?? 0] ?? WEIGHTS, pair),
  }));
}

/** The weights that these decisions teach. */
export function learnt(pairs: readonly JudgedPair[]): Weights {
  return neverFor(fitWeights(pairs, WEIGHTS, freedomFor(pairs)));
}

function scoreBy(weights: Weights, { signals }: JudgedPair): number {
  return evidenceOf(signals.content, signals.context, weights).score;
}

/** A score is a number of 4 digits: sureness beyond them is not held against anybody. */
const SUREST = 0.9999;

/** Nats a decision; the lower, the better the scores as probabilities. NaN for none. */
export function logLoss(held: readonly HeldOut[], by: 'shipped' | 'fitted'): number {
  return held.reduce((sum, pair) => sum + lossOf(pair, by), 0) / held.length;
}

/**
 * How far what was gained may be chance: the standard error of the difference of both log losses. Pairs of the same two utterances count as one
 * observation, since they are right or wrong together.
 */
export function doubtAboutGain(held: readonly HeldOut[]): number {
  const gain = logLoss(held, 'shipped') - logLoss(held, 'fitted');
  const off = new Map<string, number>();
  for (const pair of held)
    off.set(pair.kin, (off.get(pair.kin) ?? 0) + lossOf(pair, 'shipped') - lossOf(pair, 'fitted') - gain);
  return Math.sqrt([...off.values()].reduce((sum, value) => sum + value ** 2, 0)) / held.length;
}

function lossOf(pair: HeldOut, by: 'shipped' | 'fitted'): number {
  const score = Math.min(SUREST, Math.max(1 - SUREST, pair[by]));
  return -Math.log(pair.isOne ? score : 1 - score);
}
