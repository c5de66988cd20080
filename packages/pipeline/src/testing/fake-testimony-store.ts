/** The fake store's testimonies, and what has changed since they were made. */
import { InvalidInput } from '@crossquote/domain';
import type { MatchStore } from '../ports/store.ts';
import { dropWhere } from './fake-drop.ts';
import { saveMark } from './fake-save.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

type TestimonyStore = Pick<MatchStore, 'testimonies' | 'takeTouched' | 'saveTestimonies'>;

export function fakeTestimonyStore(state: FakeStoreState): Now<TestimonyStore> {
  return {
    testimonies: (collection) => {
      const searched = state.clusterings.get(collection)?.searched ?? [];
      const list = inOrder(state.testimonies.get(collection) ?? [], ({ firstSeen, id }) => [firstSeen, id]);
      return list.map((testimony) => ({ ...testimony, searched }));
    },
    takeTouched: (collection) => {
      const { recipe = null, searched = [] } = state.clusterings.get(collection) ?? {};
      const mine = [...state.touched.values()].filter((quote) => quote.collection === collection);
      dropWhere(state.touched, (quote) => quote.collection === collection);
      return { recipe, searched, touched: mine.map(({ quoteId }) => quoteId).sort() };
    },
    saveTestimonies: (mark, testimonies, clustered) => {
      if (testimonies.some((testimony) => testimony.collection !== mark.subject)) {
        throw new InvalidInput('testimonies of one collection cannot be saved with the mark of another');
      }
      const { recipe = '', searched = testimonies[0]?.searched ?? [], instead = null } = clustered ?? {};
      const replaced = new Set(instead);
      const stay = (state.testimonies.get(mark.subject) ?? []).filter(
        ({ members }) => instead !== null && !members.some((id) => replaced.has(id)),
      );
      state.testimonies.set(mark.subject, [...stay, ...testimonies]);
      state.clusterings.set(mark.subject, { recipe, searched });
      saveMark(state, mark);
    },
  };
}
