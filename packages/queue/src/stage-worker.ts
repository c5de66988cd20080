/** One BullMQ worker of a stage: checks what it is handed, runs the handler, and closes without ever hanging. */
import { setTimeout } from 'node:timers/promises';
import { type Stage, Unavailable } from '@crossquote/domain';
import { checkedPayload, type JobHandler, type JobPayload, type QueueWorker } from '@crossquote/pipeline';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import type { Backend, HiredWorker } from './backend.ts';
import type { QueueSettings } from './queue-options.ts';
import { errorCode } from './reason.ts';
import { within } from './within.ts';

/**
 * A job that a worker has left to others can be taken again soon, after a part of the pause before a second try. The worker itself rests: so long at first, twice
 * as long after each further job that it leaves, and MOST_RESTS times at most. With a rest of a constant 250 ms (tried once, by hand) one of two machines had taken half of 100 jobs that it could
 * not do again and again, and all took 2.5 times as long. A rest has to be over long before the job's lock would be renewed.
 */
const PER_PAUSE = 8;
const MOST_RESTS = 16;

/** BullMQ's code for a job that is not there any more. */
const JOB_NOT_THERE = -1;

interface Shift {
  readonly stage: Stage;
  readonly handler: JobHandler;
  readonly report: (error: unknown) => void;
  /** The shortest rest after a job that is left to others, ms. */
  readonly restMs: number;
  /** How many were left in a row. */
  left: number;
  /** Ends rests. */
  readonly closing: AbortController;
  /** The handlers that run right now. */
  readonly running: Set<Promise<unknown>>;
}

export async function stageWorker(
  backend: Backend,
  settings: QueueSettings,
  stage: Stage,
  handler: JobHandler,
  concurrency: number,
): Promise<QueueWorker> {
  const { report } = backend;
  const shift: Shift = {
    stage,
    handler,
    report,
    // Whole, as moments on a database are.
    restMs: Math.ceil(settings.backoff.delay / PER_PAUSE),
    left: 0,
    closing: new AbortController(),
    running: new Set(),
  };
  const hired = backend.worker(stage, (job, token) => processJob(shift, job, token), {
    autorun: false,
    concurrency,
    lockDuration: settings.lockDuration,
    stalledInterval: settings.stalledInterval,
    // Being killed is no fault of the job's: it never fails for that.
    maxStalledCount: 1_000_000,
    // How soon a lost connection is tried again; BullMQ's own 15 s would look like a standstill.
    runRetryDelay: 1000,
  });
  hired.worker.on('error', (error) => reportUnlessForgotten(lostLock(error) ?? error, report));
  const close = once(() => closeWorker(hired, shift, settings.patience));
  try {
    await within(settings.patience, hired.worker.waitUntilReady());
  } catch (error) {
    await close();
    throw error;
  }
  hired.worker.run().catch(report);
  return { close };
}

async function processJob(shift: Shift, job: Job<JobPayload, void>, token?: string): Promise<void> {
  const run = tryJob(shift, job);
  shift.running.add(run);
  try {
    if ((await run) !== 'left') return;
  } finally {
    shift.running.delete(run);
  }
  await putAway(shift, job, token);
  await rest(shift);
  // How BullMQ is told that the job has moved, and is not over.
  throw new DelayedError();
}

/**
 * With the queue's own server away, full, read-only or too slow the job stays active, and comes back as stalled once its lock has run out, which counts nothing: told
 * of the error, BullMQ would take it for a failed try. Nothing that goes wrong here is the job's.
 */
async function putAway({ report, restMs }: Shift, job: Job<JobPayload, void>, token?: string): Promise<void> {
  try {
    await job.moveToDelayed(Date.now() + restMs, token);
  } catch (error) {
    reportUnlessForgotten(error, report);
  }
}

/**
 * The handler's error stays here: BullMQ would keep its message and stack in the server, and reads a meaning of its own into
 * some names. Causes belong into the store, where the handler has put them.
 */
async function tryJob(shift: Shift, job: Job<JobPayload, void>): Promise<'left' | 'over'> {
  const { stage, handler, report } = shift;
  const payload = payloadOf(job, report);
  const attempt = { number: job.attemptsMade + 1, of: job.opts.attempts ?? 1 };
  try {
    if ((await handler(payload, attempt)) === 'left') return 'left';
    shift.left = 0;
    return 'over';
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    if (attempt.number >= attempt.of) {
      report(new Unavailable(`${stage} job ${job.id} is given up after ${attempt.of} tries (${name}).`));
    }
    // oxlint-disable-next-line preserve-caught-error -- stays here, see above
    throw new Error(name);
  }
}

/** Others have the job already. */
async function rest(shift: Shift): Promise<void> {
  const times = Math.min(MOST_RESTS, 2 ** shift.left);
  shift.left++;
  await setTimeout(times * shift.restMs, undefined, { signal: shift.closing.signal }).catch(() => undefined);
}

function payloadOf(job: Job<JobPayload, void>, report: Shift['report']): JobPayload {
  try {
    return checkedPayload(job.data);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unreadable';
    report(new Unavailable(`${job.queueName} holds a job that cannot be read and is dropped. ${message}`));
    throw new UnrecoverableError('unreadable payload');
  }
}

/** As BullMQ says it, by its text alone. Address and rights are as they should be, so nobody is sent to look at them. */
function lostLock(error: Error): Unavailable | null {
  const job = /^could not renew lock for job (\S+)$/.exec(error.message)?.[1];
  if (job === undefined) return null;
  return new Unavailable(
    `the queue has lost ${job}, which is being worked on here: it was emptied, or the worker was too busy to say that it lives, and the job is handed out again. Nothing is lost by it`,
  );
}

/** After `clear`, or a flush of the server, running jobs are missing at their end. The queue may forget; the store knows. */
function reportUnlessForgotten(error: unknown, report: Shift['report']): void {
  if (errorCode(error) !== JOB_NOT_THERE) report(error);
}

/** Handlers may take as long as they need; the server may not. */
async function closeWorker({ worker, cut }: HiredWorker, shift: Shift, patience: number): Promise<void> {
  shift.closing.abort();
  const closed = worker.close().catch(shift.report);
  for (let over = false; !over; ) {
    await Promise.allSettled(shift.running);
    over = await within(patience, closed).then(
      () => true,
      () => shift.running.size === 0,
    );
  }
  cut();
  // BullMQ's timers stop only when its own closing comes to an end, which the cut brings about.
  await within(patience, closed).catch(shift.report);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
