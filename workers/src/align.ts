/**
 * align: a report's quotes against those of the other reports of its collection. One at a time a collection: of two reports that
 * are embedded at the same moment, the one that aligns last sees the other, so no pair is missed and none is left stale.
 */
import { alignReport, type ReportWork } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const align: ReportWork<WorkerDeps> = {
  stage: 'align',
  run: (report, mark, deps) =>
    deps.store.exclusively(report.collection, async (store) => {
      await store.saveAlignments(mark, await alignReport(report.id, deps.embedder.model, store));
    }),
};
