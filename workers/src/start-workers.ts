/** Starts the workers of some or all stages in this process; they end by themselves when a newer release works on the database. */
import { type Stage, Unavailable } from '@crossquote/domain';
import {
  type JobHandler,
  type QueueWorker,
  type StageWork,
  SUPERSEDED,
  stageHandler,
} from '@crossquote/pipeline';
import { align } from './align.ts';
import { cluster } from './cluster.ts';
import { embed } from './embed.ts';
import { noteWorkers } from './note-workers.ts';
import { quotes } from './quotes.ts';
import { split } from './split.ts';
import { translate } from './translate.ts';
import { watchRelease } from './watch-release.ts';
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

export interface Workers extends QueueWorker {
  /** Comes when a newer release works here: these take no more jobs then. Never, when they are closed before. */
  readonly superseded: Promise<void>;
  /** As `close`, but jobs that take long end in the middle, and go back to the queue: what they came to is made anew. */
  stop(): Promise<void>;
}

/** Closing it waits for the jobs in hand. */
export async function startWorkers(
  deps: WorkerDeps,
  stages: readonly Stage[],
  concurrency: number,
): Promise<Workers> {
  const notes = await noteWorkers(deps, stages);
  const watch = watchRelease(deps);
  const stopping = new AbortController();
  const handed = { ...deps, stopping: stopping.signal };
  const started = stages.map((stage) =>
    deps.queue.work(
      stage,
      unlessSuperseded(stageHandler(WORK[stage], handed), () => watch.isSuperseded()),
      concurrency,
    ),
  );
  const close = async () => {
    watch.stop();
    try {
      await Promise.all(started.map(async (worker) => (await worker).close()));
    } finally {
      await notes.stop();
    }
  };
  const stop = async () => {
    stopping.abort();
    await close();
  };
  // Not waited for: it waits for the very jobs that may have found it out.
  const superseded = watch.superseded.then(() => void stop().catch(() => undefined));
  try {
    await Promise.all(started);
  } catch (error) {
    watch.stop();
    await notes.stop();
    throw error;
  }
  return { close, stop, superseded };
}

/** A job that a newer release handed out is no obsolete one: it goes back, and is tried again by whoever is left. */
function unlessSuperseded(handler: JobHandler, isSuperseded: () => Promise<boolean>): JobHandler {
  return async (payload, attempt) => {
    // A database that does not answer says nothing of releases; the handler makes of it what it makes of any error.
    if (await isSuperseded().catch(() => false)) throw new Unavailable(SUPERSEDED);
    return handler(payload, attempt);
  };
}
