/** cluster: a collection's alignments and reviews -> its testimonies, made anew where something changed. */
import { type CollectionWork, clusterChanges } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const cluster: CollectionWork<WorkerDeps> = {
  stage: 'cluster',
  run: (collection, mark, deps) => deps.store.exclusively(collection, (store) => clusterChanges(mark, store)),
};
