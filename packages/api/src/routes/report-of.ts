/** The report that a path names. */
import { NotFound, type Report } from '@crossquote/domain';
import type { ReportStore } from '@crossquote/pipeline';

/** @throws NotFound */
export async function reportOf(id: string, store: Pick<ReportStore, 'report'>): Promise<Report> {
  const report = await store.report(id);
  if (report) return report;
  throw new NotFound('there is no such report; GET /v1/reports lists them');
}
