/**
 * align: a report's quotes against those of the other reports of its collection. One at a time a collection: of two reports that
 * are embedded at the same moment, the one that aligns last sees the other, so no pair is missed and none is left stale.
 */
import { type Calibration, Conflict, type Report, type StageMark } from '@crossquote/domain';
import {
  alignReport,
  embedderInForce,
  fingerprinter,
  inForce,
  type KnownQuotes,
  knownQuotes,
  type ModelsInForce,
  modelsInForce,
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
      const latest = await store.calibration();
      const models = await modelsInForce({ ...deps, store });
      await refuseOtherInputs(report, mark, latest, models, { ...deps, store });
      const model = embedderInForce(deps.embedder, models);
      const { weights } = inForce(latest);
      await store.saveAlignments(
        mark,
        await alignReport(report.id, model, deps.lexicon, store, quotes, weights, deps.differ),
      );
    }),
};

/**
 * While the job waited for its turn, other weights or models may have come in force. What they give must not be saved under a mark that names the earlier
 * ones: when those return, it would pass for done.
 */
async function refuseOtherInputs(
  report: Report,
  mark: StageMark,
  latest: Calibration | null,
  models: ModelsInForce,
  deps: WorkerDeps,
): Promise<void> {
  const store = {
    ...deps.store,
    calibration: async () => latest,
    modelsInForce: async () => models,
  };
  const wanted = await fingerprinter({ ...deps, store }, report.id)(report);
  if (wanted.align !== mark.fingerprint)
    throw new Conflict('what its matching depends on changed meanwhile, so it runs again');
}
