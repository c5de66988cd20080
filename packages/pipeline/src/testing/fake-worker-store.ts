/** The fake store's notes of workers at work. */
import type { Clock } from '../ports/clock.ts';
import type { WorkerStore } from '../ports/worker-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeWorkerStore({ workers }: FakeStoreState, clock: Clock): Now<WorkerStore> {
  return {
    noteWorker: (note) => void workers.set(note.id, { note, seenAt: clock.now().getTime() }),
    dropWorker: (id) => void workers.delete(id),
    workersAtWork: (withinMs) => {
      const from = clock.now().getTime() - withinMs;
      const fresh = [...workers.values()].flatMap(({ note, seenAt }) => (seenAt > from ? note : []));
      return inOrder(fresh, ({ machine, id }) => [machine, id]);
    },
  };
}
