/** split: a report's text -> sentences that cover it. */
import { type ReportWork, splitReport } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const split: ReportWork<WorkerDeps> = {
  stage: 'split',
  run: (report, mark, { store }) => store.saveSentences(mark, splitReport(report)),
};
