/** The candidates of the fake store: every pair looked at, one by one. */
import { cosine, modelKey, primaryLanguage, type Quote, type Report } from '@crossquote/domain';
import { daysApart } from '../align/pair/days-apart.ts';
import type { CandidatePair, CandidateQuery } from '../ports/store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';

/** As much as the real stores allow for the rounding of their vector arithmetic. */
const SLACK = 1e-4;

export function fakeCandidates(state: FakeStoreState, query: CandidateQuery): readonly CandidatePair[] {
  const report = state.reports.get(query.reportId)?.report;
  if (!report) return [];
  const quotesOf = (id: string) => [...state.quotes.values()].filter(({ reportId }) => reportId === id);
  const pairs = [...state.reports.values()]
    .filter(({ report: other }) => isComparable(report, other, query))
    .flatMap(({ report: other }) =>
      quotesOf(report.id).flatMap((mine) =>
        quotesOf(other.id)
          .filter((quote) => sharesKey(state, mine, quote) || isNear(state, query, mine, quote))
          .map((quote) => ({ mine: mine.id, other: quote.id, otherReport: other.id })),
      ),
    );
  return inOrder(pairs, (pair) => [pair.mine, pair.other]);
}

/** Whether candidates are looked for in the other one. */
export function isComparable(
  report: Report,
  other: Report,
  { windowDays, among }: Pick<CandidateQuery, 'windowDays' | 'among'>,
): boolean {
  if (other.id === report.id || other.collection !== report.collection) return false;
  if (among && !among.includes(other.id)) return false;
  return (daysApart(report.publishedAt, other.publishedAt) ?? 0) <= windowDays;
}

function isNear(state: FakeStoreState, query: CandidateQuery, mine: Quote, other: Quote): boolean {
  const vectorsOf = (quote: Quote) =>
    (state.embeddings.get(quote.reportId) ?? [])
      .filter((e) => e.of === quote.id && modelKey(e.model) === modelKey(query.model))
      .map((e) => e.vector);
  const cosines = vectorsOf(mine).flatMap((a) => vectorsOf(other).map((b) => cosine(a, b)));
  const nearest = Math.max(...cosines) + SLACK;
  const languageOf = ({ reportId }: Quote) =>
    primaryLanguage(state.reports.get(reportId)?.report.language ?? '');
  const needed = languageOf(mine) === languageOf(other) ? query.within : query.across;
  const shared = Math.min(query.mostTerms, sharedTerms(state, mine, other));
  return nearest >= query.least && nearest + query.perTerm * shared >= needed;
}

function sharedTerms({ terms }: FakeStoreState, mine: Quote, other: Quote): number {
  const others = new Set(terms.get(other.id)?.terms);
  return new Set(terms.get(mine.id)?.terms.filter((term) => others.has(term))).size;
}

function sharesKey({ terms }: FakeStoreState, mine: Quote, other: Quote): boolean {
  const keys = new Set(terms.get(other.id)?.keys);
  return terms.get(mine.id)?.keys.some((key) => keys.has(key)) ?? false;
}
