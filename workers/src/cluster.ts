/**
 * cluster: a collection's alignments and reviews -> its testimonies, made anew where something changed. Before, decisions are taken along to where their
 * words stand now; what that adds makes the next sweep run whatever depends on it.
 */
import { type CollectionWork, clusterChanges, keepDecisions, systemClock } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const cluster: CollectionWork<WorkerDeps> = {
  stage: 'cluster',
  run: (collection, mark, deps) =>
    deps.store.exclusively(collection, async (store) => {
      await keepDecisions(collection, store, systemClock);
      await clusterChanges(mark, store, deps.stopping);
    }),
};
