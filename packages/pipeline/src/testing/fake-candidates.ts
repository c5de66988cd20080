/** The candidates of the fake store: every pair looked at, one by one. */
import { cosine, modelKey, type Quote } from '@crossquote/domain';
import type { CandidatePair, CandidateQuery } from '../ports/store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';

/** As much as the real stores allow for the rounding of their vector arithmetic. */
const SLACK = 1e-4;

export function fakeCandidates(state: FakeStoreState, query: CandidateQuery): readonly CandidatePair[] {
  const collection = state.reports.get(query.reportId)?.report.collection;
  const quotes = [...state.quotes.values()];
  const mine = quotes.filter((quote) => quote.reportId === query.reportId);
  const others = quotes.filter(
    ({ reportId }) =>
      reportId !== query.reportId && state.reports.get(reportId)?.report.collection === collection,
  );
  const pairs = mine.flatMap((m) =>
    others
      .filter((o) => isNear(state, query, m, o) || sharesTerms(state, query, m, o))
      .map((o) => [m, o] as const),
  );
  return inOrder(
    pairs.map(([m, o]) => ({ mine: m.id, other: o.id })),
    (pair) => [pair.mine, pair.other],
  );
}

function isNear(state: FakeStoreState, query: CandidateQuery, mine: Quote, other: Quote): boolean {
  const vectorsOf = (quote: Quote) =>
    (state.embeddings.get(quote.reportId) ?? [])
      .filter((e) => e.of === quote.id && modelKey(e.model) === modelKey(query.model))
      .map((e) => e.vector);
  return vectorsOf(mine).some((a) => vectorsOf(other).some((b) => cosine(a, b) >= query.minCosine - SLACK));
}

function sharesTerms(state: FakeStoreState, query: CandidateQuery, mine: Quote, other: Quote): boolean {
  const terms = state.terms.get(other.id) ?? new Set();
  const shared = [...(state.terms.get(mine.id) ?? [])].filter((term) => terms.has(term)).length;
  return shared > 0 && shared >= query.minSharedTerms;
}
