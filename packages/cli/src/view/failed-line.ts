/** The last line of a run some of whose stages failed: how many reports, and what to type next. */
import type { Stage } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/**
 * @param ids the reports that the run was about; null: all of the collection. Its testimonies are always meant.
 * @returns '' when none failed.
 */
export function failedLine({ reports, cluster }: CollectionProgress, ids: readonly string[] | null): string {
  const failed = reports.filter(
    ({ reportId, stages }) =>
      (ids === null || ids.includes(reportId)) && stages.some(({ state }) => state === 'failed'),
  );
  const what = [
    ...(failed.length > 0 ? [plural(failed.length, 'report')] : []),
    ...(cluster.state === 'failed' ? ['the testimonies'] : []),
  ];
  if (what.length === 0) return '';
  return `${what.join(' and ')} failed: crossquote status says why, crossquote retry tries again.\n`;
}

/** Ids of the reports that failed at this stage: what failed before it did so in another run. */
export function failedAt({ reports }: CollectionProgress, stage: Stage): readonly string[] {
  return reports.flatMap(({ reportId, stages }) =>
    stages.some((status) => status.stage === stage && status.state === 'failed') ? reportId : [],
  );
}
