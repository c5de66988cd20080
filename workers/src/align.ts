/**
 * align: a report's quotes against those of the other reports of its collection. One at a time a collection: of two reports that
 * are embedded at the same moment, the one that aligns last sees the other, so no pair is missed and none is left stale.
 */
import {
  alignReport,
  inForce,
  type KnownQuotes,
  knownQuotes,
  type ReportWork,
  type Store,
} from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

/** What each store's jobs have read so far; it goes with the store. */
const known = new WeakMap<Store, KnownQuotes>();

export const align: ReportWork<WorkerDeps> = {
  stage: 'align',
  run: (report, mark, deps) =>
    deps.store.exclusively(report.collection, async (store) => {
      const quotes = known.get(deps.store) ?? knownQuotes();
      known.set(deps.store, quotes);
      const { weights } = inForce(await store.calibration());
      await store.saveAlignments(
        mark,
        await alignReport(report.id, deps.embedder.model, deps.lexicon, store, quotes, weights),
      );
    }),
};
