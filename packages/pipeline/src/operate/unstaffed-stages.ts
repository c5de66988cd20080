/** Stages in which jobs wait while no worker takes them, on any machine: each may run with `--stages`, or none runs. */
import { STAGES, type Stage } from '@crossquote/domain';
import type { JobQueue } from '../ports/job-queue.ts';

export interface UnstaffedStage {
  readonly stage: Stage;
  /** Jobs that wait, also for their next try. */
  readonly jobs: number;
}

/** In the order of STAGES. @throws Unavailable when the queue is away, or does not tell who works. */
export async function unstaffedStages(
  queue: Pick<JobQueue, 'counts' | 'staffedStages'>,
): Promise<readonly UnstaffedStage[]> {
  const [counts, staffed] = await Promise.all([queue.counts(), queue.staffedStages()]);
  return STAGES.flatMap((stage) => {
    const jobs = counts[stage].waiting + counts[stage].delayed;
    return jobs > 0 && !staffed.includes(stage) ? [{ stage, jobs }] : [];
  });
}
