/**
 * align: a report's quotes against those of the other reports of its collection. The pairs are judged first, which takes minutes where hundreds of reports print one
 * copy, and while everybody else goes on. What that came to is looked through and saved one report at a time a collection: of two reports that are embedded at the
 * same moment, the one that is saved last sees the other, so no pair is missed and none is left stale.
 */
import type { Report, StageMark } from '@crossquote/domain';
import {
  type AlignmentSources,
  alignReport,
  embedderInForce,
  inForce,
  judgeAhead,
  judgedReports,
  type KnownQuotes,
  knownQuotes,
  looksForItself,
  modelsInForce,
  type ReportWork,
  type Store,
  saveTermsOf,
} from '@crossquote/pipeline';
import { refuseOtherInputs } from './refuse-other-inputs.ts';
import type { WorkerDeps } from './worker-deps.ts';

/** What each store's jobs have read so far; it goes with the store. */
const known = new WeakMap<Store, KnownQuotes>();

export const align: ReportWork<WorkerDeps> = {
  stage: 'align',
  run: async (report, mark, deps) => {
    const quotes = known.get(deps.store) ?? knownQuotes();
    known.set(deps.store, quotes);
    const kept = { known: quotes, judged: judgedReports(), stopping: deps.stopping };
    const sourcesIn = async (store: Store) => ({
      ...(await sourcesOf(report, mark, { ...deps, store })),
      ...kept,
    });
    // Also the terms, where the report's own stages ran again meanwhile: its pairs are found by them.
    const prepare = () =>
      deps.store.exclusively(report.collection, async (store) => {
        const sources = await sourcesIn(store);
        await saveTermsOf(report.id, sources);
        return sources;
      });
    await judgeAhead(prepare, (ahead) => alignReport(report.id, { ...ahead, store: deps.store }));
    await deps.store.exclusively(report.collection, async (store) => {
      const sources = await sourcesIn(store);
      await saveTermsOf(report.id, sources);
      await store.saveAlignments(mark, await alignReport(report.id, sources));
    });
  },
};

/** @throws Conflict when the mark wants other inputs than are in force. */
async function sourcesOf(report: Report, mark: StageMark, deps: WorkerDeps): Promise<AlignmentSources> {
  const { store, lexicon, differ = null } = deps;
  const latest = await store.calibration();
  const models = await modelsInForce(deps);
  const asked = {
    ...store,
    ...looksForItself(store),
    calibration: async () => latest,
    modelsInForce: async () => models,
  };
  await refuseOtherInputs(report, mark, 'align', { ...deps, store: asked });
  return {
    store,
    lexicon,
    differ,
    model: embedderInForce(deps.embedder, models),
    weights: inForce(latest).weights,
  };
}
