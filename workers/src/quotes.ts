/** quotes: sentences -> what the report attributes to whom. */
import { findQuotes, type ReportWork } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const quotes: ReportWork<WorkerDeps> = {
  stage: 'quotes',
  async run(report, mark, { store }) {
    await store.saveQuotes(mark, findQuotes(report, await store.sentences(report.id)));
  },
};
