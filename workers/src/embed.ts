/** embed: sentences and quotes -> vectors that can be compared across languages. */
import { embedReport, type ReportWork } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const embed: ReportWork<WorkerDeps> = {
  stage: 'embed',
  async run(report, mark, { store, embedder }) {
    const [sentences, quotes] = await Promise.all([store.sentences(report.id), store.quotes(report.id)]);
    await store.saveEmbeddings(mark, await embedReport(report, sentences, quotes, embedder));
  },
};
