/** Whether all that is open of a collection waits for models that are not on this machine: whoever works through it here has nothing to do then. */
import type { ModelInForce } from '../ports/model-store.ts';
import { WORKER_BELIEVED_MS, type WorkerStore } from '../ports/worker-store.ts';
import type { CollectionProgress, ReportProgress } from '../schedule.ts';
import { NEEDS, type ReportStage } from '../stage-graph.ts';
import { isSettled } from '../stage-status.ts';
import { canUse } from './missing-models.ts';

/** @returns the models that it waits for; null while there is something to do here, or nothing is open. */
export function leftToOthers({ reports }: CollectionProgress): readonly ModelInForce[] | null {
  const lines: ModelInForce[] = [];
  for (const report of reports) {
    const left = leftOf(report);
    if (left === null) return null;
    lines.push(...left);
  }
  return lines.length > 0 ? lines : null;
}

/** Whether it is so, and no machine at work has one of these models either: waiting would be for ever. */
export async function isStranded(
  progress: CollectionProgress,
  store: Pick<WorkerStore, 'workersAtWork'>,
): Promise<boolean> {
  const lines = leftToOthers(progress);
  if (lines === null) return false;
  const workers = await store.workersAtWork(WORKER_BELIEVED_MS);
  return !lines.some((line) => workers.some((worker) => canUse(worker, line)));
}

/** @returns null when one of its stages is open and can be done here. */
function leftOf({ stages, lacks }: ReportProgress): readonly ModelInForce[] | null {
  const lines: ModelInForce[] = [];
  const left = new Set<string>();
  for (const { stage, state } of stages) {
    if (isSettled(state)) continue;
    // Also what failed elsewhere and is to be tried again.
    const lack = state === 'waiting' || state === 'retrying' ? lacks[stage] : undefined;
    if (!lack && !NEEDS[stage as ReportStage].some((need) => left.has(need))) return null;
    left.add(stage);
    if (lack) lines.push(lack.line);
  }
  return lines;
}
