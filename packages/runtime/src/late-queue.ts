/** A queue that is opened when it is first asked something: verbs that only read never do, and opening one would be half of their time. */
import { Unavailable } from '@crossquote/domain';
import type { JobQueue } from '@crossquote/pipeline';

/** @param open where it rejects, so does the question that it was opened for; the next one opens it anew. */
export function lateQueue(open: () => Promise<JobQueue>): JobQueue {
  let opening: Promise<JobQueue> | null = null;
  let isClosed = false;
  const queue = async (): Promise<JobQueue> => {
    if (isClosed) throw new Unavailable('The queue is closed: open it again.');
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    enqueue: async (jobs) => (await queue()).enqueue(jobs),
    work: async (stage, handler, concurrency) => (await queue()).work(stage, handler, concurrency),
    counts: async () => (await queue()).counts(),
    hasAny: async (...states) => (await queue()).hasAny(...states),
    oldestWaiting: async () => (await queue()).oldestWaiting(),
    staffedStages: async () => (await queue()).staffedStages(),
    clear: async () => (await queue()).clear(),
    close: async () => {
      isClosed = true;
      await (await opening?.catch(() => null))?.close();
    },
  };
}
