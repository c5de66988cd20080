/**
 * Frees jobs that rest far longer than any failed try should. A worker says until when by its own clock, so one whose clock runs an hour ahead, or
 * was put back by an hour meanwhile, would put a job away for an hour, for everybody.
 */
import type { StageQueue } from './backend.ts';

/** Jobs looked at, those that rest longest first. */
const LOOKED_AT = 100;

/**
 * @param now of the server, ms since 1970.
 * @param longest pause before a try, ms.
 */
export async function freeDelayed(queue: StageQueue, now: number, longest: number): Promise<void> {
  const jobs = await queue.getJobs('delayed', 0, LOOKED_AT - 1, false);
  // Begun in the future: by a clock that is ahead.
  const ahead = jobs.flatMap((job) => (job && (job.processedOn ?? job.timestamp) > now + longest ? job : []));
  // One that goes on by itself just now is free already.
  await Promise.all(ahead.map((job) => job.promote().catch(() => undefined)));
}
