/** Which stages somebody who says "again" means: those that failed, or those that were cancelled. */
import type { Stage, StageRecord } from '@crossquote/domain';

export interface HinderedChoice {
  readonly state: 'failed' | 'cancelled';
  /** Reports' ids, and a collection's name for its testimonies; null: all. */
  readonly subjects: readonly string[] | null;
  /** null: every stage. */
  readonly stage: Stage | null;
  /** Words that the cause must hold, in letters of any case; null: any cause. */
  readonly cause: string | null;
}

export function hinderedRecords(
  records: readonly StageRecord[],
  { state, subjects, stage, cause }: HinderedChoice,
): readonly StageRecord[] {
  return records.filter(
    (record) =>
      record.state === state &&
      (subjects === null || subjects.includes(record.subject)) &&
      (stage === null || record.stage === stage) &&
      (cause === null || (record.cause ?? '').toLowerCase().includes(cause.toLowerCase())),
  );
}
