/**
 * The store as others are given it who ask through this process: what they let go on must be handed out by whoever holds the queue, since jobs that came by
 * while their stage was paused are gone; so must what they made stale by adding to the memory.
 */
import type { Store } from '@crossquote/pipeline';

/** @param onWork called when somebody has let paused stages go on, or added to the memory. */
export function tellingStore(store: Store, onWork: () => void): Store {
  return {
    ...store,
    unpauseStages: async (stages, act) => {
      const released = await store.unpauseStages(stages, act);
      onWork();
      return released;
    },
    addMemory: async (entries, act) => {
      const added = await store.addMemory(entries, act);
      if (added > 0) onWork();
      return added;
    },
  };
}
