/** The job queue on the database that the program carries itself. One process holds that database; nobody else works on it. */
import { STAGES, type Stage, Unavailable } from '@crossquote/domain';
import type { JobQueue } from '@crossquote/pipeline';
import { createPostgresBackend, type PgPool, Queue } from 'bullmq';
import type { Backend } from './backend.ts';
import { bullmqJobQueue } from './bullmq-job-queue.ts';
import { bullmqPool, type DatabasePool } from './bullmq-pool.ts';
import { databaseBackend, migrate, queueName } from './database-backend.ts';
import { isLostConnection } from './lost-connection.ts';
import { type QueueOptions, type QueueSettings, queueSettings } from './queue-options.ts';
import { reason } from './reason.ts';
import { reporter } from './reporter.ts';
import { traced } from './traced.ts';

/** Pools whose tables are up to date and whose orphans are free. */
const prepared = new WeakMap<DatabasePool, Promise<void>>();

/**
 * @param pool of the shape of `pg.Pool`, with `bullmq` in its search_path and LISTEN on a connection of its own. Stays open:
 * whoever opened it closes it, after the queue. Never enqueue inside a transaction on it: with one connection, both would wait.
 */
export async function openEmbeddedQueue(pool: DatabasePool, options: QueueOptions): Promise<JobQueue> {
  const settings = queueSettings(options, {
    // It is in this very process, so it is never away; but a long transaction may keep it busy.
    patience: Number.POSITIVE_INFINITY,
    // No other process can have died over a job; this only heals what went wrong in this one.
    stalledInterval: 30_000,
  });
  // A database that has stopped is said by the store, to whoever asks it; the queue would say it again every few seconds.
  let stopped: Unavailable | null = null;
  const explain = (error: unknown) => stopped?.message ?? complaint(error);
  const tell = reporter(explain, settings.onError);
  const report = (error: unknown) => {
    if (error instanceof Unavailable) stopped = error;
    if (!isLostConnection(error)) tell(error);
  };
  const shared = bullmqPool(pool, pool, report);
  await prepareOnce(pool, shared, settings);
  const backend = databaseBackend(
    shared,
    settings,
    {
      complaint: explain,
      report,
      close: async () => undefined,
    },
    await traced(settings.isTraced),
  );
  return bullmqJobQueue(countingWorkers(backend), settings);
}

/** All workers are in this process, and share one connection that tells nothing of them. */
function countingWorkers(backend: Backend): Backend {
  const here: Stage[] = [];
  return {
    ...backend,
    isStaffed: async (stage) => here.includes(stage),
    worker: (stage, process, settings) => {
      const { worker, cut } = backend.worker(stage, process, settings);
      here.push(stage);
      const leave = () => {
        here.splice(here.indexOf(stage), 1);
        cut();
      };
      return { worker, cut: leave };
    },
  };
}

function complaint(error: unknown): string {
  return `The embedded database could not do the queue's work (${reason(error)}): run crossquote doctor`;
}

function prepareOnce(pool: DatabasePool, shared: PgPool, settings: QueueSettings): Promise<void> {
  const running = prepared.get(pool) ?? prepare(pool, shared, settings);
  prepared.set(pool, running);
  running.catch(() => prepared.delete(pool));
  return running;
}

/** Whatever is active when the database has just been opened belonged to a process that died: it need not wait for the lock. */
async function prepare(pool: DatabasePool, connection: PgPool, settings: QueueSettings): Promise<void> {
  await migrate(pool);
  for (const stage of STAGES) {
    const name = queueName(settings, stage);
    const queue = new Queue(name, { connection, skipMetasUpdate: true }, createPostgresBackend);
    queue.on('error', () => undefined);
    for (const orphan of await queue.getActive()) await orphan.moveToWait('0');
    await queue.close();
  }
}
