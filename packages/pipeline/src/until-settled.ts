/** Waits until nothing more happens to a collection by itself. */
import {
  type CollectionProgress,
  collectionIsSettled,
  collectionProgress,
  type ScheduleDeps,
  sweep,
} from './schedule.ts';

export interface SettleOptions {
  /** Milliseconds between two looks; more when looking takes long, so that it never takes much of the time to work. */
  readonly everyMs: number;
  /** After so many looks in a row at which the queue held nothing, what is open is enqueued again (a queue may be flushed). */
  readonly sweepAfter: number;
  readonly onLook?: (progress: CollectionProgress) => void;
  /** Ends it though something is open. */
  readonly isOver?: (progress: CollectionProgress) => Promise<boolean>;
  readonly signal?: AbortSignal;
}

/**
 * Every look reads a whole collection, 40 ms at 500 reports and seconds at 50,000: one part of looking for so many of work, and a pause of MOST_MS at most. While the
 * queue holds something, no look comes before its time, since nothing can be settled then; once it is empty, one comes soon, since all may be.
 */
const PER_LOOK = 20;
const MOST_MS = 2000;

const OPTIONS: SettleOptions = { everyMs: 200, sweepAfter: 5 };

/** @returns how the collection stood when it was settled or over, or when the signal came. */
export async function untilSettled(
  collection: string,
  deps: ScheduleDeps,
  options: Partial<SettleOptions> = {},
): Promise<CollectionProgress> {
  const { everyMs, sweepAfter, onLook, isOver, signal } = { ...OPTIONS, ...options };
  let wasEmpty = false;
  for (let idle = 0; ; ) {
    const began = performance.now();
    const progress = await collectionProgress(collection, deps);
    onLook?.(progress);
    if (collectionIsSettled(progress) || signal?.aborted) return progress;
    if (await isOver?.(progress)) return progress;
    const isEmpty = await isQueueEmpty(deps);
    idle = isEmpty ? idle + 1 : 0;
    if (idle >= sweepAfter) {
      await sweep(deps, collection);
      idle = 0;
    }
    await rest(performance.now() - began, isEmpty && wasEmpty);
    wasEmpty = isEmpty;
  }

  async function rest(looked: number, staysEmpty: boolean): Promise<void> {
    const until = performance.now() + looked * PER_LOOK;
    const ms = Math.max(everyMs, Math.min(MOST_MS, staysEmpty ? looked * PER_LOOK : looked));
    do {
      await pause(ms, signal);
      if (signal?.aborted) return;
    } while (performance.now() < until && !(await isQueueEmpty(deps)));
  }
}

async function isQueueEmpty({ queue }: ScheduleDeps): Promise<boolean> {
  return !(await queue.hasAny('waiting', 'active', 'delayed'));
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
