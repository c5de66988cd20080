/** Judges a pair of quotes from the two alone: no collection, no clock, no order of arrival. */
import { type Alignment, alignmentId } from '@crossquote/domain';
import { type Comparison, compareQuotes } from './compare-quotes.ts';
import { contentSignals, type Signal } from './content-signals.ts';
import { contextSignals } from './context-signals.ts';
import { differencesOf } from './differences-of.ts';
import { evidenceOf } from './evidence-of.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { relationDespite, relationOf } from './relation-of.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** The same for both orders: the quote with the lesser id is the left one. */
export function alignPair(one: QuoteTraits, other: QuoteTraits, weights: Weights = WEIGHTS): Alignment {
  const pair = compareInOrder(one, other);
  const { content, context } = signalsOf(pair);
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

export interface PairSignals {
  readonly content: readonly Signal[];
  readonly context: readonly Signal[];
}

/** All that is said for and against a pair, not weighed yet. */
export function pairSignals(one: QuoteTraits, other: QuoteTraits): PairSignals {
  return signalsOf(compareInOrder(one, other));
}

function signalsOf(pair: Comparison): PairSignals {
  return { content: contentSignals(pair), context: contextSignals(pair) };
}

function compareInOrder(one: QuoteTraits, other: QuoteTraits): Comparison {
  return one.quote.id < other.quote.id ? compareQuotes(one, other) : compareQuotes(other, one);
}
