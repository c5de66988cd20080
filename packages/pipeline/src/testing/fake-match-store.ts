/** The fake store's terms, alignments, testimonies and reviews. */
import { Conflict, InvalidInput } from '@crossquote/domain';
import type { MatchStore } from '../ports/store.ts';
import { fakeCandidates } from './fake-candidates.ts';
import { assertReport, saveMark } from './fake-save.ts';
import { dropWhere, type FakeStoreState } from './fake-store-state.ts';
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
    alignments: (collection) => inOrder(ofCollection(state.alignments, collection), ({ id }) => [id]),
    saveAlignments: (mark, alignments) => {
      assertReport(state, mark.subject);
      dropWhere(state.alignments, ({ quotes }) =>
        quotes.some((id) => state.quotes.get(id)?.reportId === mark.subject),
      );
      for (const alignment of alignments) {
        assertQuotes(state, alignment.quotes);
        if (!state.alignments.has(alignment.id)) state.alignments.set(alignment.id, alignment);
      }
      saveMark(state, mark);
    },
    testimonies: (collection) =>
      inOrder(state.testimonies.get(collection) ?? [], ({ firstSeen, id }) => [firstSeen, id]),
    saveTestimonies: (mark, testimonies) => {
      if (testimonies.some((testimony) => testimony.collection !== mark.subject)) {
        throw new InvalidInput('testimonies of one collection cannot be saved with the mark of another');
      }
      state.testimonies.set(mark.subject, testimonies);
      saveMark(state, mark);
    },
    addReview: (review) => {
      if (!state.reviews.has(review.id)) state.reviews.set(review.id, review);
    },
    reviews: (collection) => inOrder(ofCollection(state.reviews, collection), ({ at, id }) => [at, id]),
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
