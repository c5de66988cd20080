/** translate: sentences and quotes -> the target languages, from people's work first, a machine last. */
import { Conflict, type Report, type StageMark } from '@crossquote/domain';
import {
  fingerprinter,
  type ModelsInForce,
  modelsInForce,
  type ReportWork,
  translateReport,
  translatorInForce,
} from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const translate: ReportWork<WorkerDeps> = {
  stage: 'translate',
  async run(report, mark, deps) {
    const { store, targets } = deps;
    const models = await modelsInForce(deps);
    await refuseOtherModels(report, mark, models, deps);
    const translator = translatorInForce(deps.translator, models);
    const [sentences, quotes] = await Promise.all([store.sentences(report.id), store.quotes(report.id)]);
    const made = await translateReport({ report, sentences, quotes, targets, store, translator });
    await store.saveTranslations(mark, made.translations, made.waiting);
  },
};

/**
 * Between the look at what is wanted and this one, another model may have come in force. What it makes must not be saved under a mark that names the earlier
 * one: when that returns, it would pass for done.
 */
async function refuseOtherModels(
  report: Report,
  mark: StageMark,
  models: ModelsInForce,
  deps: WorkerDeps,
): Promise<void> {
  if (!deps.machine) return;
  const store = { ...deps.store, modelsInForce: async () => models };
  const wanted = await fingerprinter({ ...deps, store }, report.id)(report);
  if (wanted.translate !== mark.fingerprint)
    throw new Conflict('another model came in force meanwhile, so it is translated again');
}
