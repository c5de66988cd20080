/** The fake store's terms, alignments and reviews. */
import { Conflict, reviewLine } from '@crossquote/domain';
import type { MatchStore } from '../ports/store.ts';
import { fakeCandidates } from './fake-candidates.ts';
import { dropAlignments, touch } from './fake-drop.ts';
import { appendLine } from './fake-ledger-store.ts';
import { fakeChangesAround } from './fake-revisions.ts';
import { assertReport, saveMark } from './fake-save.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { fakeTestimonyStore } from './fake-testimony-store.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeMatchStore(state: FakeStoreState): Now<Omit<MatchStore, 'exclusively'>> {
  return {
    saveTerms: (reportId, terms) => {
      assertReport(state, reportId);
      for (const quote of state.quotes.values())
        if (quote.reportId === reportId) state.terms.delete(quote.id);
      for (const [quoteId, some] of terms) {
        assertQuotes(state, [quoteId]);
        state.terms.set(quoteId, some);
      }
    },
    candidates: (query) => fakeCandidates(state, query),
    changesAround: (query) => fakeChangesAround(state, query),
    alignments: (collection) => inOrder(ofCollection(state.alignments, collection), ({ id }) => [id]),
    alignment: (id) => state.alignments.get(id) ?? null,
    alignmentsOf: (quoteIds) => {
      const wanted = new Set(quoteIds);
      const found = [...state.alignments.values()].filter(({ quotes }) =>
        quotes.some((id) => wanted.has(id)),
      );
      return inOrder(found, ({ id }) => [id]);
    },
    alignmentCounts: (quoteIds) => {
      const counts = new Map<string, number>();
      for (const { quotes } of state.alignments.values())
        for (const id of quotes) counts.set(id, (counts.get(id) ?? 0) + 1);
      return new Map(quoteIds.flatMap((id) => (counts.has(id) ? [[id, counts.get(id) ?? 0] as const] : [])));
    },
    quoteIds: (collection) =>
      [...state.quotes.values()]
        .flatMap(({ id, reportId }) =>
          state.reports.get(reportId)?.report.collection === collection ? id : [],
        )
        .sort(),
    saveAlignments: (mark, alignments) => {
      assertReport(state, mark.subject);
      dropAlignments(state, ({ quotes }) =>
        quotes.some((id) => state.quotes.get(id)?.reportId === mark.subject),
      );
      for (const alignment of alignments) {
        assertQuotes(state, alignment.quotes);
        if (!state.alignments.has(alignment.id)) state.alignments.set(alignment.id, alignment);
        touch(state, alignment.collection, alignment.quotes);
      }
      saveMark(state, mark);
    },
    addAlignments: (alignments) => {
      for (const alignment of alignments) {
        assertQuotes(state, alignment.quotes);
        if (state.alignments.has(alignment.id)) continue;
        state.alignments.set(alignment.id, alignment);
        touch(state, alignment.collection, alignment.quotes);
      }
    },
    ...fakeTestimonyStore(state),
    addReview: (review, given) => {
      if (state.reviews.has(review.id)) return;
      state.reviews.set(review.id, review);
      appendLine(state, reviewLine(review));
      const pair =
        state.alignments.get(review.subject)?.quotes ?? state.reviewed.get(review.subject) ?? given;
      if (!pair) return;
      state.reviewed.set(review.subject, pair);
      touch(state, review.collection, pair);
    },
    reviews: (collection) => inOrder(ofCollection(state.reviews, collection), ({ at, id }) => [at, id]),
    reviewedPairs: (collection) => {
      const subjects = ofCollection(state.reviews, collection).map(({ subject }) => subject);
      return new Map(
        [...new Set(subjects)].sort().flatMap((subject) => {
          const pair = state.reviewed.get(subject) ?? state.alignments.get(subject)?.quotes;
          return pair ? [[subject, pair] as const] : [];
        }),
      );
    },
  };
}

function assertQuotes(state: FakeStoreState, ids: readonly string[]): void {
  if (ids.some((id) => !state.quotes.has(id))) {
    throw new Conflict('something this refers to was replaced meanwhile; run the stage again');
  }
}

function ofCollection<T extends { readonly collection: string }>(
  map: Map<string, T>,
  collection: string,
): T[] {
  return [...map.values()].filter((value) => value.collection === collection);
}
