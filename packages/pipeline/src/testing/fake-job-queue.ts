/**
 * A job queue in memory, for tests: first in, first out, the same order every time, and no clock but the one the test moves.
 * Handlers start in a microtask of their own, so that whoever enqueues goes on first, as with a real queue.
 */
import { STAGES, type Stage, Unavailable } from '@crossquote/domain';
import { checkedPayload } from '../checked-payload.ts';
import { jobId } from '../job-payload.ts';
import type {
  Job,
  JobHandler,
  JobQueue,
  JobState,
  OldestWaiting,
  QueueCounts,
  QueueWorker,
} from '../ports/job-queue.ts';

export interface FakeJobQueueOptions {
  /** How often a job is tried at most. */
  readonly attempts?: number;
  /** Milliseconds of the test's own time before the second try; doubled before each further one. 0: tried again at once. */
  readonly backoff?: number;
}

export interface FakeJobQueue extends JobQueue {
  /** Every job that is not over yet, in the order in which they came (a retry comes again). */
  jobs(): readonly Job[];
  /** Lets the test's time pass, in milliseconds: pauses that end in it are over. */
  advance(ms: number): void;
  /** Resolves once no worker has anything to do any more. */
  idle(): Promise<void>;
}

interface Entry {
  readonly id: string;
  readonly job: Job;
  readonly failures: number;
  readonly state: JobState;
  readonly dueAt: number;
  readonly addedAt: number;
}

interface Crew extends QueueWorker {
  readonly stage: Stage;
  readonly handler: JobHandler;
  readonly concurrency: number;
  readonly running: Set<Promise<void>>;
  isOpen: boolean;
}

interface State {
  readonly entries: Map<string, Entry>;
  readonly crews: Set<Crew>;
  readonly onIdle: (() => void)[];
  readonly attempts: number;
  readonly backoff: number;
  now: number;
  closing: boolean;
  closed: boolean;
}

export function fakeJobQueue({ attempts = 4, backoff = 0 }: FakeJobQueueOptions = {}): FakeJobQueue {
  const entries = new Map<string, Entry>();
  const state: State = {
    entries,
    crews: new Set(),
    onIdle: [],
    attempts,
    backoff,
    now: 0,
    closing: false,
    closed: false,
  };
  return {
    enqueue: async (jobs) => {
      refuseWhenClosed(state);
      for (const entry of jobs.map((job) => newEntry(job, state)))
        if (!entries.has(entry.id)) entries.set(entry.id, entry);
      startWork(state);
    },
    work: async (stage, handler, concurrency) => {
      if (state.closing) throw closedQueue();
      return hire(state, stage, handler, concurrency);
    },
    counts: async () => {
      refuseWhenClosed(state);
      return countByStage([...entries.values()]);
    },
    hasAny: async (...states) => {
      refuseWhenClosed(state);
      return [...entries.values()].some((entry) => states.includes(entry.state));
    },
    oldestWaiting: async () => {
      refuseWhenClosed(state);
      return oldestByStage([...entries.values()]);
    },
    staffedStages: async () => {
      refuseWhenClosed(state);
      return STAGES.filter((stage) => [...state.crews].some((crew) => crew.isOpen && crew.stage === stage));
    },
    clear: async () => {
      refuseWhenClosed(state);
      entries.clear();
    },
    close: async () => {
      state.closing = true;
      await Promise.all([...state.crews].map((crew) => crew.close()));
      // Only now: handlers that were still running had to enqueue what comes next.
      state.closed = true;
    },
    jobs: () => [...entries.values()].map((entry) => entry.job),
    advance: (ms) => {
      state.now += ms;
      const due = [...entries.values()].filter((entry) => isDue(entry, state));
      for (const entry of due) again(state, entry, 'waiting');
      startWork(state);
    },
    idle: () => new Promise((resolve) => (isIdle(state) ? resolve() : state.onIdle.push(resolve))),
  };
}

function refuseWhenClosed(state: State): void {
  if (state.closed) throw closedQueue();
}

function closedQueue(): Unavailable {
  return new Unavailable('The queue is closed: open it again.');
}

function newEntry({ stage, payload, isUrgent }: Job, { now }: State): Entry {
  const job: Job = { stage, payload: checkedPayload(payload), ...(isUrgent && { isUrgent }) };
  return { id: jobId(stage, job.payload), job, failures: 0, state: 'waiting', dueAt: 0, addedAt: now };
}

function hire(state: State, stage: Stage, handler: JobHandler, concurrency: number): QueueWorker {
  const running = new Set<Promise<void>>();
  const close = async () => {
    crew.isOpen = false;
    while (running.size > 0) await Promise.all(running);
    state.crews.delete(crew);
  };
  const crew: Crew = { stage, handler, concurrency, running, close, isOpen: true };
  state.crews.add(crew);
  startWork(state);
  return crew;
}

function startWork(state: State): void {
  for (const crew of state.crews) {
    for (let next = nextFor(crew, state); next; next = nextFor(crew, state)) take(state, crew, next);
  }
  if (isIdle(state)) for (const resolve of state.onIdle.splice(0)) resolve();
}

function nextFor(crew: Crew, state: State): Entry | undefined {
  if (!crew.isOpen || crew.running.size >= crew.concurrency) return undefined;
  const waiting = [...state.entries.values()].filter(
    (e) => e.state === 'waiting' && e.job.stage === crew.stage,
  );
  return waiting.findLast((e) => e.job.isUrgent) ?? waiting[0];
}

function take(state: State, crew: Crew, waiting: Entry): void {
  const entry: Entry = { ...waiting, state: 'active' };
  state.entries.set(entry.id, entry);
  const run = tryEntry(state, crew, entry);
  crew.running.add(run);
  const goOn = () => {
    crew.running.delete(run);
    startWork(state);
  };
  void run.then(goOn, goOn);
}

async function tryEntry(state: State, crew: Crew, entry: Entry): Promise<void> {
  await Promise.resolve();
  try {
    const attempt = { number: entry.failures + 1, of: state.attempts };
    if ((await crew.handler(entry.job.payload, attempt)) === 'left') left(state, crew, entry);
    else over(state, entry);
  } catch {
    failed(state, entry);
  }
}

/** Another entry, or none, under the id means that the queue was cleared meanwhile: then the end of this one means nothing. */
function over(state: State, entry: Entry): void {
  if (state.entries.get(entry.id) === entry) state.entries.delete(entry.id);
}

/** For others to take, as soon as the test's time moves at all; they are asked first then. */
function left(state: State, crew: Crew, entry: Entry): void {
  if (state.crews.delete(crew)) state.crews.add(crew);
  if (state.entries.get(entry.id) === entry) again(state, { ...entry, dueAt: state.now + 1 }, 'delayed');
}

function failed(state: State, entry: Entry): void {
  if (state.entries.get(entry.id) !== entry) return;
  if (entry.failures + 1 >= state.attempts) return over(state, entry);
  const dueAt = state.now + state.backoff * 2 ** entry.failures;
  const retry = { ...entry, failures: entry.failures + 1, dueAt };
  again(state, retry, dueAt > state.now ? 'delayed' : 'waiting');
}

/** Puts a job at the end of the line. */
function again(state: State, entry: Entry, as: Entry['state']): void {
  state.entries.delete(entry.id);
  state.entries.set(entry.id, { ...entry, state: as });
}

function isDue(entry: Entry, state: State): boolean {
  return entry.state === 'delayed' && entry.dueAt <= state.now;
}

function isIdle(state: State): boolean {
  return [...state.crews].every((crew) => crew.running.size === 0 && !nextFor(crew, state));
}

function oldestByStage(entries: readonly Entry[]): OldestWaiting {
  const oldest = STAGES.map((stage) => {
    const waiting = entries.filter((entry) => entry.job.stage === stage && entry.state === 'waiting');
    return [stage, waiting.length === 0 ? null : Math.min(...waiting.map(({ addedAt }) => addedAt))];
  });
  return Object.fromEntries(oldest) as Record<Stage, number | null>;
}

function countByStage(entries: readonly Entry[]): Record<Stage, QueueCounts> {
  const of = (stage: Stage, state: Entry['state']) =>
    entries.filter((entry) => entry.job.stage === stage && entry.state === state).length;
  const counts = STAGES.map((stage) => [
    stage,
    { waiting: of(stage, 'waiting'), active: of(stage, 'active'), delayed: of(stage, 'delayed') },
  ]);
  return Object.fromEntries(counts) as Record<Stage, QueueCounts>;
}
