/** The job queue by BullMQ: one BullMQ queue per stage. Redis, PostgreSQL and the embedded database differ only in the backend. */
import { InvalidInput, STAGES, type Stage, Unavailable } from '@crossquote/domain';
import {
  checkedPayload,
  type Job,
  type JobQueue,
  type JobState,
  jobId,
  type OldestWaiting,
  type QueueCounts,
  type QueueWorker,
} from '@crossquote/pipeline';
import type { Backend, StageQueue } from './backend.ts';
import { freeDelayed } from './free-delayed.ts';
import type { QueueSettings } from './queue-options.ts';
import { reason } from './reason.ts';
import { stageWorker } from './stage-worker.ts';
import { within } from './within.ts';

/** Jobs per statement: one statement for thousands would hold the embedded database's only session too long. */
const BATCH = 500;

/**
 * Up to so many jobs are added one by one: on a database BullMQ's way for many makes two temporary tables, which costs as much
 * as five single jobs do.
 */
const FEW = 5;

/** Nobody reads BullMQ's event stream here; it cannot be switched off, but it can be kept short (its default is 10,000). */
const EVENTS_KEPT = 256;

/** Clearing takes many statements; it is waited for so many times longer than one. */
const CLEARING = 6;

/** Jobs of a stage that are looked at for the one that waits longest. */
const LOOKED_AT = 20;

type Queues = Readonly<Record<Stage, StageQueue>>;

/** @throws Unavailable when the server does not answer in time; the backend is closed then. */
export async function bullmqJobQueue(backend: Backend, settings: QueueSettings): Promise<JobQueue> {
  const { patience } = settings;
  const queues = byStage((stage) => backend.queue(stage));
  for (const stage of STAGES) queues[stage].on('error', backend.report);
  const workers = new Set<QueueWorker>();
  const worked = new Set<Stage>();
  const { reach, end } = reaching(backend, patience);

  const free = async () => {
    const now = await backend.now();
    for (const stage of worked) await freeDelayed(queues[stage], now, longestPause(settings));
  };
  // Whoever looks in vain looks again; a server that is away is told of by those who need it.
  const frees = setInterval(() => void reach(free).catch(() => undefined), settings.lockDuration).unref();

  const closeAll = async () => {
    clearInterval(frees);
    await Promise.all([...workers].map((worker) => worker.close()));
    // Only now: handlers that were still running had to enqueue what comes next.
    await end();
    const closed = Promise.all(STAGES.map((stage) => queues[stage].close()));
    await within(patience, closed).catch(backend.report);
    await backend.close();
  };
  let closing: Promise<void> | undefined;
  let clearing: Promise<void> | undefined;
  try {
    await reach(() => everyStage((stage) => makeReady(queues[stage])));
  } catch (error) {
    await closeAll();
    throw error;
  }
  return {
    enqueue: async (jobs) => {
      const batches = inBatches(jobs, settings);
      for (const { stage, batch } of batches) await reach(() => add(queues[stage], batch));
    },
    work: async (stage, handler, concurrency) => {
      if (closing) throw closedQueue();
      // It keeps the time itself, so that a worker that never got ready is let go before this fails.
      const hiring = () => stageWorker(backend, settings, stage, handler, concurrency);
      const worker = await reach(hiring, Number.POSITIVE_INFINITY);
      workers.add(worker);
      worked.add(stage);
      if (closing) await worker.close();
      return worker;
    },
    counts: () => reach(() => counts(queues)),
    hasAny: (...states) => reach(() => hasAny(queues, states)),
    oldestWaiting: () => reach(() => oldestWaiting(queues)),
    staffedStages: () => reach(() => staffedStages(queues, backend)),
    clear: () => {
      clearing ??= reach(() => everyStage((stage) => forget(queues[stage])), CLEARING * patience).finally(
        () => {
          clearing = undefined;
        },
      );
      return clearing;
    },
    close: () => (closing ??= closeAll()),
  };
}

/** No pause before a try is longer, and no two clocks that are kept are this far apart: ms. */
function longestPause({ attempts, backoff }: QueueSettings): number {
  return backoff.delay * 2 ** attempts;
}

interface Reaching {
  /** Turns whatever goes wrong with the server into one error that tells the fix, in bounded time. */
  readonly reach: <T>(work: () => Promise<T>, patience?: number) => Promise<T>;
  /** Waits for those who reach right now, and refuses all others: on a closed connection BullMQ never answers. */
  readonly end: () => Promise<void>;
}

function reaching({ complaint }: Backend, patience: number): Reaching {
  const asking = new Set<Promise<unknown>>();
  let closed = false;
  return {
    reach: async (work, bound = patience) => {
      if (closed) throw closedQueue();
      const ask = work();
      asking.add(ask);
      try {
        return await within(bound, ask);
      } catch (error) {
        throw new Unavailable(complaint(error));
      } finally {
        asking.delete(ask);
      }
    },
    end: async () => {
      closed = true;
      await within(patience, Promise.allSettled(asking)).catch(() => undefined);
    },
  };
}

function closedQueue(): Unavailable {
  return new Unavailable('The queue is closed: open it again.');
}

async function add(queue: StageQueue, batch: Batch['batch']): Promise<void> {
  if (batch.length > FEW) await queue.addBulk(batch);
  else for (const { name, data, opts } of batch) await queue.add(name, data, opts);
}

async function makeReady(queue: StageQueue): Promise<void> {
  await queue.waitUntilReady();
  // A process that was killed while it cleared the queue has left it paused.
  if (await queue.isPaused()) await queue.resume();
  await queue.getBackend().setQueueMeta({ 'opts.maxLenEvents': EVENTS_KEPT });
}

/** BullMQ pauses a queue to take it apart; another process that does the same at the same time sets it going again in between. */
async function forget(queue: StageQueue): Promise<void> {
  for (let tries = 5; tries > 0; tries--) {
    try {
      await queue.obliterate({ force: true });
      return;
    } catch (error) {
      if (tries === 1 || !reason(error).includes('non-paused')) throw error;
    }
  }
}

interface Batch {
  readonly stage: Stage;
  readonly batch: Parameters<StageQueue['addBulk']>[0];
}

/** Checks every job before the first one is added. */
function inBatches(jobs: readonly Job[], settings: QueueSettings): readonly Batch[] {
  const unknown = jobs.find((job) => !STAGES.includes(job.stage));
  if (unknown) throw new InvalidInput(`A job's stage is one of ${STAGES.join(', ')}.`);
  const entries = jobs.map((job) => ({ stage: job.stage, entry: bullmqJob(job, settings) }));
  return STAGES.flatMap((stage) => {
    const ofStage = entries.filter((job) => job.stage === stage).map((job) => job.entry);
    const count = Math.ceil(ofStage.length / BATCH);
    return Array.from({ length: count }, (_, i) => ({
      stage,
      batch: ofStage.slice(i * BATCH, (i + 1) * BATCH),
    }));
  });
}

function bullmqJob(
  { stage, payload, isUrgent = false }: Job,
  { attempts, backoff }: QueueSettings,
): Batch['batch'][number] {
  const data = checkedPayload(payload);
  return {
    name: stage,
    data,
    opts: {
      jobId: jobId(stage, data),
      ...(isUrgent && { lifo: true }),
      attempts,
      backoff: { type: 'exponential', ...backoff },
      // An id still among the finished jobs would swallow a new job of that id without a word.
      removeOnComplete: true,
      removeOnFail: true,
      stackTraceLimit: 0,
    },
  };
}

async function counts(queues: Queues): Promise<Record<Stage, QueueCounts>> {
  const found = await Promise.all(STAGES.map((stage) => countsOf(queues[stage])));
  return byStage((stage) => found[STAGES.indexOf(stage)] as QueueCounts);
}

async function countsOf(queue: StageQueue): Promise<QueueCounts> {
  const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
  return { waiting, active, delayed };
}

/**
 * Looks for one job: on a database BullMQ's counts read every job there is. One look after the other, since one of the first finds some while there is much to do: what
 * waits longest are the late stages.
 */
async function hasAny(queues: Queues, states: readonly JobState[]): Promise<boolean> {
  for (const state of states)
    for (const stage of STAGES.toReversed())
      if ((await queues[stage].getJobs(state, 0, 0, false)).length > 0) return true;
  return false;
}

async function oldestWaiting(queues: Queues): Promise<OldestWaiting> {
  const found = await Promise.all(STAGES.map((stage) => oldestOf(queues[stage])));
  return byStage((stage) => found[STAGES.indexOf(stage)] ?? null);
}

/** Jobs wait in the order in which they came, but for urgent ones before them. */
async function oldestOf(queue: StageQueue): Promise<number | null> {
  const next = await queue.getJobs('waiting', 0, LOOKED_AT - 1, true);
  const since = next.flatMap((job) => job?.timestamp ?? []);
  return since.length === 0 ? null : Math.min(...since);
}

async function staffedStages(queues: Queues, backend: Backend): Promise<readonly Stage[]> {
  const found = await Promise.all(STAGES.map((stage) => backend.isStaffed(stage, queues[stage])));
  return STAGES.filter((_, i) => found[i]);
}

async function everyStage(work: (stage: Stage) => Promise<void>): Promise<void> {
  await Promise.all(STAGES.map(work));
}

function byStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
  return Object.fromEntries(STAGES.map((stage) => [stage, make(stage)])) as Record<Stage, T>;
}
