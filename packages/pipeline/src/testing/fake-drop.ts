/** What becomes of what the fake store holds when a report, a quote or an alignment goes. */
import type { Alignment, Quote } from '@crossquote/domain';
import { keepQuoteAnchor } from './fake-correction-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';

/** Forgets the quotes, and with them their terms and alignments. */
export function dropQuotes(state: FakeStoreState, isGone: (quote: Quote) => boolean): void {
  for (const quote of [...state.quotes.values()].filter(isGone)) {
    keepQuoteAnchor(state, quote);
    state.quotes.delete(quote.id);
    state.terms.delete(quote.id);
    dropAlignments(state, (alignment) => alignment.quotes.includes(quote.id));
    touchQuote(state, quote);
  }
}

/** Forgets the alignments, but not which quotes a reviewed one was about. */
export function dropAlignments(state: FakeStoreState, isGone: (alignment: Alignment) => boolean): void {
  const reviewed = new Set([...state.reviews.values()].map(({ subject }) => subject));
  for (const { id, collection, quotes } of [...state.alignments.values()].filter(isGone)) {
    state.alignments.delete(id);
    if (reviewed.has(id)) state.reviewed.set(id, quotes);
    touch(state, collection, quotes);
  }
}

/** The quote, and those that people decided it with. */
export function touchQuote(state: FakeStoreState, { id, reportId }: Quote): void {
  const collection = state.reports.get(reportId)?.report.collection;
  if (collection !== undefined) touch(state, collection, [id]);
  for (const { subject, collection: own } of state.reviews.values()) {
    const pair = state.reviewed.get(subject);
    if (pair?.includes(id)) touch(state, own, pair);
  }
}

export function touch(state: FakeStoreState, collection: string, quoteIds: readonly string[]): void {
  for (const quoteId of quoteIds)
    state.touched.set(JSON.stringify([collection, quoteId]), { collection, quoteId });
}

/** Forgets the report and everything it gave rise to, but no review. */
export function dropReport(state: FakeStoreState, id: string): void {
  state.reports.delete(id);
  state.urgent.delete(id);
  state.sentences.delete(id);
  state.embeddings.delete(id);
  dropQuotes(state, (quote) => quote.reportId === id);
  dropWhere(state.translations, (translation) => translation.reportId === id);
  dropWhere(state.met, ({ reportId }) => reportId === id);
  dropWhere(state.cachedFor, ({ reportId }) => reportId === id);
  dropWhere(state.edits, (edit) => edit.reportId === id);
  dropWhere(state.anchors, (anchor) => anchor.reportId === id);
  dropWhere(state.corrections, (correction) => correction.reportId === id);
  dropWhere(state.records, (record) => record.stage !== 'cluster' && record.subject === id);
  for (const [collection, list] of state.testimonies) {
    state.testimonies.set(
      collection,
      list.filter((testimony) => !testimony.reports.includes(id)),
    );
  }
  for (const [collection, last] of state.clusterings) {
    const searched = last.searched.filter((reportId) => reportId !== id);
    state.clusterings.set(collection, { ...last, searched });
  }
}

export function dropWhere<T>(map: Map<string, T>, isGone: (value: T) => boolean): void {
  for (const [key, value] of map) if (isGone(value)) map.delete(key);
}
