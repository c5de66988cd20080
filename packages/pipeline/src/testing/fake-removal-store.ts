/** How the fake store forgets a report and what was made from its words. */
import type { RemovalStore } from '../ports/removal-store.ts';
import { dropReport, dropWhere, type FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeRemovalStore(state: FakeStoreState): Now<RemovalStore> {
  return {
    removeReport: (id, { units, whole }) => {
      if (!state.reports.has(id)) return false;
      dropReport(state, id);
      for (const key of state.cache.keys()) {
        const [, , text] = JSON.parse(key) as readonly [string, string, string];
        if (units.includes(text)) state.cache.delete(key);
      }
      dropWhere(
        state.memory,
        ({ origin, source, target }) =>
          origin === 'machine' &&
          [source, target].some(({ text }) => whole.includes(text.replace(/\s+/gu, ' '))),
      );
      return true;
    },
    scrub: () => false,
  };
}
