/** Judges a pair of quotes from the two alone: no collection, no clock, no order of arrival. */
import { type Alignment, alignmentId } from '@crossquote/domain';
import { compareQuotes } from './compare-quotes.ts';
import { contentSignals } from './content-signals.ts';
import { contextSignals } from './context-signals.ts';
import { differencesOf } from './differences-of.ts';
import { evidenceOf } from './evidence-of.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { relationOf } from './relation-of.ts';
import { WEIGHTS } from './weights.ts';

/** The same for both orders: the quote with the lesser id is the left one. */
export function alignPair(one: QuoteTraits, other: QuoteTraits): Alignment {
  const [a, b] = one.quote.id < other.quote.id ? [one, other] : [other, one];
  const pair = compareQuotes(a, b);
  const content = contentSignals(pair);
  const carried = content.reduce((sum, { logOdds }) => sum + logOdds, 0);
  const { score, evidence } = evidenceOf(WEIGHTS.prior, [...content, ...contextSignals(pair, carried)]);
  const relation = relationOf(pair, score);
  return {
    id: alignmentId(a.quote.id, b.quote.id),
    collection: a.report.collection,
    quotes: [a.quote.id, b.quote.id],
    relation,
    score,
    evidence,
    differences: differencesOf(pair, relation === 'partial'),
  };
}
