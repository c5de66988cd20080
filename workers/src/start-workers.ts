/** Starts the workers of some or all stages in this process. */
import type { Stage } from '@crossquote/domain';
import { type QueueWorker, type StageWork, stageHandler } from '@crossquote/pipeline';
import { align } from './align.ts';
import { cluster } from './cluster.ts';
import { embed } from './embed.ts';
import { quotes } from './quotes.ts';
import { split } from './split.ts';
import { translate } from './translate.ts';
import type { WorkerDeps } from './worker-deps.ts';

/** Every stage's work: adding a stage adds a line here. */
const WORK: Readonly<Record<Stage, StageWork<WorkerDeps>>> = {
  split,
  quotes,
  translate,
  embed,
  align,
  cluster,
};

/** Closing it waits for the jobs in hand. */
export async function startWorkers(
  deps: WorkerDeps,
  stages: readonly Stage[],
  concurrency: number,
): Promise<QueueWorker> {
  const workers = await Promise.all(
    stages.map((stage) => deps.queue.work(stage, stageHandler(WORK[stage], deps), concurrency)),
  );
  return {
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
