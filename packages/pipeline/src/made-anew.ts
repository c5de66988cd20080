/** Reports that were worked through before and are made anew: by other rules, models, weights or words of the memory. */
import type { Stage, StageRecord, StageStatus } from '@crossquote/domain';

export interface MadeAnew {
  /** The first that is done again; those behind it may be. */
  readonly stage: Stage;
  readonly reports: number;
}

/** @param records by report, of the same moment: of a later one what came to its end meanwhile would seem to be made anew. */
export function madeAnew(
  reports: readonly { readonly reportId: string; readonly stages: readonly StageStatus[] }[],
  records: ReadonlyMap<string, readonly StageRecord[]>,
): readonly MadeAnew[] {
  const counts = new Map<Stage, number>();
  for (const { reportId, stages } of reports) {
    const known = records.get(reportId) ?? [];
    const wasDone = (stage: Stage) =>
      known.some((record) => record.stage === stage && record.state === 'done');
    const first = stages.find(({ stage, state }) => state === 'waiting' && wasDone(stage));
    if (first) counts.set(first.stage, (counts.get(first.stage) ?? 0) + 1);
  }
  return [...counts].map(([stage, count]) => ({ stage, reports: count }));
}
