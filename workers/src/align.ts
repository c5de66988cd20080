/**
 * align: a report's quotes against those of the other reports of its collection. One at a time a collection: of two reports that
 * are embedded at the same moment, the one that aligns last sees the other, so no pair is missed and none is left stale.
 */
import {
  alignReport,
  embedderInForce,
  inForce,
  type KnownQuotes,
  knownQuotes,
  modelsInForce,
  type ReportWork,
  type Store,
} from '@crossquote/pipeline';
import { refuseOtherInputs } from './refuse-other-inputs.ts';
import type { WorkerDeps } from './worker-deps.ts';

/** What each store's jobs have read so far; it goes with the store. */
const known = new WeakMap<Store, KnownQuotes>();

export const align: ReportWork<WorkerDeps> = {
  stage: 'align',
  run: (report, mark, deps) =>
    deps.store.exclusively(report.collection, async (store) => {
      const quotes = known.get(deps.store) ?? knownQuotes();
      known.set(deps.store, quotes);
      const latest = await store.calibration();
      const models = await modelsInForce({ ...deps, store });
      const asked = { ...store, calibration: async () => latest, modelsInForce: async () => models };
      await refuseOtherInputs(report, mark, 'align', { ...deps, store: asked });
      const model = embedderInForce(deps.embedder, models);
      const { weights } = inForce(latest);
      await store.saveAlignments(
        mark,
        await alignReport(report.id, model, deps.lexicon, store, quotes, weights, deps.differ),
      );
    }),
};
