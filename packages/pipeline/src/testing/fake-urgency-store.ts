/** The fake store's urgent reports. */
import type { UrgencyStore } from '../ports/urgency-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeUrgencyStore({ urgent, reports }: FakeStoreState): Now<UrgencyStore> {
  return {
    urgentReports: (collection) => {
      const isIn = (id: string) => reports.get(id)?.report.collection === collection;
      return inOrder(urgent.keys(), (id) => [id]).filter((id) => collection === undefined || isIn(id));
    },
    isUrgent: (id) => urgent.has(id),
    makeUrgent: (ids) => {
      const added = [...new Set(ids)].filter((id) => reports.has(id) && !urgent.has(id));
      for (const id of added) urgent.set(id, id);
      return added.length;
    },
  };
}
