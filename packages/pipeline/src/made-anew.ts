/** Reports that were worked through before and are made anew: by other rules, models, weights or words of the memory. */
import { grouped, type Stage, type StageRecord } from '@crossquote/domain';
import type { CollectionProgress } from './schedule.ts';

export interface MadeAnew {
  /** The first that is done again; those behind it may be. */
  readonly stage: Stage;
  readonly reports: number;
}

/** @param records of the collection; what is done for another fingerprint than the wanted one waits in the progress. */
export function madeAnew(
  { reports }: CollectionProgress,
  records: readonly StageRecord[],
): readonly MadeAnew[] {
  const done = grouped(
    records.filter(({ state }) => state === 'done'),
    ({ subject }) => subject,
  );
  const counts = new Map<Stage, number>();
  for (const { reportId, stages } of reports) {
    const before = new Set((done.get(reportId) ?? []).map(({ stage }) => stage));
    const first = stages.find(({ stage, state }) => state === 'waiting' && before.has(stage));
    if (first) counts.set(first.stage, (counts.get(first.stage) ?? 0) + 1);
  }
  return [...counts].map(([stage, count]) => ({ stage, reports: count }));
}
