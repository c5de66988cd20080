/** translate: sentences and quotes -> the target languages, from people's work first, a machine last. */
import { type ReportWork, translateReport } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const translate: ReportWork<WorkerDeps> = {
  stage: 'translate',
  async run(report, mark, { store, translator, targets }) {
    const [sentences, quotes] = await Promise.all([store.sentences(report.id), store.quotes(report.id)]);
    const made = await translateReport({ report, sentences, quotes, targets, store, translator });
    await store.saveTranslations(mark, made.translations, made.waiting);
  },
};
