/** The fake store's pauses. */
import { NotFound, type Pause } from '@crossquote/domain';
import type { PauseStore } from '../ports/pause-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

const keyOf = ({ kind, name }: Pick<Pause, 'kind' | 'name'>) => JSON.stringify([kind, name]);

export function fakePauseStore({ pauses, reports }: FakeStoreState): Now<PauseStore> {
  return {
    pauses: () => inOrder(pauses.values(), ({ kind, name }) => [kind, name]),
    pause: (asked) => {
      if (asked.some(({ kind, name }) => kind === 'report' && !reports.has(name)))
        throw new NotFound('the report is gone, so there is nothing to pause');
      const added = asked.filter((pause) => !pauses.has(keyOf(pause)));
      for (const pause of added) pauses.set(keyOf(pause), pause);
      return added;
    },
    unpause: (asked) => asked.filter((pause) => pauses.delete(keyOf(pause))).length,
  };
}
