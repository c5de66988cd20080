/** quotes: sentences -> what the report attributes to whom, as people corrected it. */
import { applyCorrections, correctionsInForce, findQuotes, type ReportWork } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const quotes: ReportWork<WorkerDeps> = {
  stage: 'quotes',
  async run(report, mark, { store }) {
    const sentences = await store.sentences(report.id);
    const corrections = correctionsInForce(await store.correctionsOf(report.id));
    const found = findQuotes(report, sentences);
    await store.saveQuotes(mark, applyCorrections(report, sentences, found, corrections));
  },
};
