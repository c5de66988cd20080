/** translate: sentences and quotes -> the target languages, from people's work first, a machine last. */
import { modelsInForce, type ReportWork, translateReport, translatorInForce } from '@crossquote/pipeline';
import { refuseOtherInputs } from './refuse-other-inputs.ts';
import type { WorkerDeps } from './worker-deps.ts';

export const translate: ReportWork<WorkerDeps> = {
  stage: 'translate',
  async run(report, mark, deps) {
    const { store, targets } = deps;
    const models = await modelsInForce(deps);
    const asked = { ...deps, store: { ...store, modelsInForce: async () => models } };
    if (deps.machine) await refuseOtherInputs(report, mark, 'translate', asked);
    const translator = translatorInForce(deps.translator, models);
    const [sentences, quotes] = await Promise.all([store.sentences(report.id), store.quotes(report.id)]);
    const made = await translateReport({ report, sentences, quotes, targets, store, translator });
    await store.saveTranslations(mark, made.translations, made.waiting);
  },
};
