/** translate: sentences and quotes -> the target languages, from people's work first, a machine last. */
import {
  memoryAsRead,
  modelsInForce,
  type ReportWork,
  translateReport,
  translatorInForce,
} from '@crossquote/pipeline';
import { refuseOtherInputs } from './refuse-other-inputs.ts';
import type { WorkerDeps } from './worker-deps.ts';

export const translate: ReportWork<WorkerDeps> = {
  stage: 'translate',
  async run(report, mark, deps) {
    const { targets } = deps;
    const models = await modelsInForce(deps);
    // A pair that came behind the look and was forgotten before the next would leave its words, and no mark would ask for others.
    const store = { ...deps.store, ...memoryAsRead(deps.store), modelsInForce: async () => models };
    await refuseOtherInputs(report, mark, 'translate', { ...deps, store });
    const translator = translatorInForce(deps.translator, models);
    const [sentences, quotes] = await Promise.all([store.sentences(report.id), store.quotes(report.id)]);
    const made = await translateReport({ report, sentences, quotes, targets, store, translator });
    await store.saveTranslations(mark, made.translations, made.waiting);
  },
};
