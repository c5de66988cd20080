/** Which of a report's marks an export holds, so that an import need not make again what is there. */
import type { Stage, StageMark, StageRecord } from '@crossquote/domain';

/** Fingerprint of what came from a file without a mark: that of no stage, so the next sweep makes it anew. */
export const IMPORTED = 'imported';

/** Of what stands on vectors none: those are not in the file. */
const RESTORED: ReadonlySet<Stage> = new Set(['split', 'quotes', 'translate']);

export function restoredMarks(records: readonly StageRecord[]): readonly StageMark[] {
  return records.filter(
    ({ stage, state, fingerprint }) => RESTORED.has(stage) && state === 'done' && fingerprint !== IMPORTED,
  );
}
