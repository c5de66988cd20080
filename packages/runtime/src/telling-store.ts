/**
 * The store as others are given it who ask through this process: what they let go on must be handed out by whoever holds the queue, since jobs that came by
 * while their stage was paused are gone.
 */
import type { Store } from '@crossquote/pipeline';

/** @param onRelease called when somebody has let paused stages go on. */
export function tellingStore(store: Store, onRelease: () => void): Store {
  return {
    ...store,
    unpauseStages: async (stages, act) => {
      const released = await store.unpauseStages(stages, act);
      onRelease();
      return released;
    },
  };
}
