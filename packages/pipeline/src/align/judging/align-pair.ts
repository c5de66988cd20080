/** Judges a pair of quotes from the two alone: no collection, no clock, no order of arrival. */
import { type Alignment, alignmentId } from '@crossquote/domain';
import { differencesOf } from '../differences/differences-of.ts';
import type { Comparison } from '../pair/comparison.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { WEIGHTS } from '../weights/fitted-weights.ts';
import type { Weights } from '../weights/weights.ts';
import { canReach } from './can-reach.ts';
import { compareQuotes } from './compare-quotes.ts';
import { contentSignals, type PairReading, type Signal } from './content-signals.ts';
import { contextSignals } from './context-signals.ts';
import { evidenceOf, scoreOfSignals } from './evidence-of.ts';
import { relationDespite, relationOf } from './relation-of.ts';

/**
 * The same for both orders: the quote with the lesser id is the left one.
 * @param reading as readingOf says it; null where nobody read the two.
 */
export function alignPair(
  one: QuoteTraits,
  other: QuoteTraits,
  weights: Weights = WEIGHTS,
  reading: PairReading | null = null,
): Alignment {
  const pair = compareQuotes(one, other);
  return alignment(pair, weights, signalsOf(pair, reading));
}

/**
 * As alignPair, or null for a score below `least`, which most pairs show before all of them was looked at.
 * @param least above 0 and below 1.
 */
export function alignAbove(
  least: number,
  one: QuoteTraits,
  other: QuoteTraits,
  weights: Weights = WEIGHTS,
): Alignment | null {
  return comparedAbove(least, compareQuotes(one, other), weights, null);
}

/** As alignAbove, of what was compared already. @param reading as readingOf says it; null where nobody read the two. */
export function comparedAbove(
  least: number,
  pair: Comparison,
  weights: Weights,
  reading: PairReading | null,
): Alignment | null {
  const signals = signalsAbove(least, pair, weights, reading);
  return signals && alignment(pair, weights, signals);
}

/** Whether comparedAbove would return an alignment. */
export function isAbove(
  least: number,
  pair: Comparison,
  weights: Weights,
  reading: PairReading | null,
): boolean {
  return signalsAbove(least, pair, weights, reading) !== null;
}

function signalsAbove(
  least: number,
  pair: Comparison,
  weights: Weights,
  reading: PairReading | null,
): PairSignals | null {
  if (!canReach(pair, least, weights, reading)) return null;
  const signals = signalsOf(pair, reading);
  return scoreOfSignals(signals.content, signals.context, weights) < least ? null : signals;
}

export interface PairSignals {
  readonly content: readonly Signal[];
  readonly context: readonly Signal[];
}

/** All that is said for and against a pair, not weighed yet. */
export function pairSignals(
  one: QuoteTraits,
  other: QuoteTraits,
  reading: PairReading | null = null,
): PairSignals {
  return signalsOf(compareQuotes(one, other), reading);
}

function signalsOf(pair: Comparison, reading: PairReading | null): PairSignals {
  return { content: contentSignals(pair, reading), context: contextSignals(pair) };
}

function alignment(pair: Comparison, weights: Weights, { content, context }: PairSignals): Alignment {
  const { score, evidence } = evidenceOf(content, context, weights);
  const relation = relationOf(pair, score);
  const differences = differencesOf(pair, relation === 'partial');
  const { a, b } = pair;
  return {
    id: alignmentId(a.quote.id, b.quote.id),
    collection: a.report.collection,
    quotes: [a.quote.id, b.quote.id],
    relation: relationDespite(relation, pair, differences),
    score,
    evidence,
    differences,
  };
}
