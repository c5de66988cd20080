/** The database and the queue that the config asks for. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Conflict, Unavailable } from '@crossquote/domain';
import type { JobQueue, Store } from '@crossquote/pipeline';
import { openEmbedded, openPostgres, openStore, type SqlPool } from '@crossquote/store';
import type { Config } from './config.ts';
import { isInProc } from './is-in-proc.ts';
import { lateQueue } from './late-queue.ts';
import type { Logger } from './logger.ts';
import { borrowStore, shareStore, socketPath } from './shared-store.ts';
import { tellingStore } from './telling-store.ts';

/** Milliseconds to wait for another process that holds the embedded database, and between two looks. */
export const PATIENCE_MS = 4000;
const LOOK_EVERY_MS = 200;

/** Remembers what is to be closed, last opened first. */
export type Keep = <T extends { close(): Promise<void> }>(thing: T) => T;

/**
 * `queue`: the database and the queue; `database`: hands out no jobs, or can do without; `answers`: asks the process that holds the embedded database, where there
 * is one, besides.
 */
export type Needs = 'queue' | 'database' | 'answers';

/**
 * The store and the queue: on servers, embedded, or (for a reader, while another process holds the embedded database) that process's answers.
 * @param onWork another process has let paused stages go on, or added to the memory, through this one.
 * @param needs what the verb cannot do without.
 * @throws Unavailable, Conflict or InvalidInput with the fix.
 */
export async function openData(
  config: Config,
  logger: Logger,
  keep: Keep,
  needs: Needs,
  onWork: () => void,
): Promise<{ readonly store: Store; readonly queue: JobQueue }> {
  const open = async (patienceMs: number) => {
    const pool = await poolOf(config, patienceMs);
    const store = keep(await openStoreOn(pool));
    if (config.databaseUrl === null)
      keep(await shareStore(tellingStore(store, onWork), socketPath(config.home)));
    const queue = queueOf(config, pool, logger);
    return { store, queue: keep(await (needs === 'queue' ? queue : orNone(queue, logger))) };
  };
  if (needs !== 'answers' || config.databaseUrl !== null) return open(PATIENCE_MS);
  // The holder may be about to end, and then neither answers any more nor has let go yet.
  return patiently(async () => {
    try {
      return await open(0);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return { store: keep(await borrowStore(socketPath(config.home), error)), queue: noQueue(error) };
    }
  }, PATIENCE_MS);
}

/** A queue that is away keeps nobody from reading, exporting or backing up what the database holds; it is said all the same. */
async function orNone(opening: Promise<JobQueue>, logger: Logger): Promise<JobQueue> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    logger.warn(error.message);
    return noQueue(error);
  }
}

/** Who only reads has no queue to hand jobs to. */
function noQueue(refusal: Conflict | Unavailable): JobQueue {
  const refuse = () => Promise.reject(refusal);
  return {
    enqueue: refuse,
    work: refuse,
    counts: refuse,
    hasAny: refuse,
    oldestWaiting: refuse,
    staffedStages: refuse,
    clear: refuse,
    close: async () => undefined,
  };
}

async function openStoreOn(pool: SqlPool): Promise<Store> {
  try {
    return await openStore(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** The embedded one is always there, so nobody needs to know at once whether it is. */
async function queueOf(config: Config, pool: SqlPool, logger: Logger): Promise<JobQueue> {
  const { redisUrl, databaseUrl } = config;
  const onError = (error: Error) => logger.warn(error.message);
  const options = { onError, isTraced: config.tracesTo !== null };
  // Loaded late: with it come 300 modules that a verb which reads has no use for.
  const load = () => import('@crossquote/queue');
  if (redisUrl !== null) return (await load()).openRedisQueue(redisUrl, options);
  if (databaseUrl !== null) return (await load()).openPostgresQueue(databaseUrl, options);
  return lateQueue(async () => (await load()).openEmbeddedQueue(pool, options));
}

/** The database that the config asks for. */
export async function poolOf(config: Config, patienceMs: number): Promise<SqlPool> {
  if (config.databaseUrl !== null) return openPostgres(config.databaseUrl);
  return patiently(() => openEmbedded(join(config.home, 'database'), templateOption(config)), patienceMs);
}

/** A `status` holds the embedded database for a moment: whoever wants to work waits for it, instead of failing by chance. */
async function patiently<T>(open: () => Promise<T>, patienceMs: number): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Conflict) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/**
 * An empty database is kept in the cache, so that the next new one starts in a second; not in the home, which may be thrown away. A cache that
 * cannot be written only costs time.
 */
function templateOption(config: Config): { readonly templateFolder?: string } {
  const templateFolder = join(config.cache, 'template');
  if (isInProc(templateFolder)) return {};
  try {
    mkdirSync(templateFolder, { recursive: true, mode: 0o700 });
    return { templateFolder };
  } catch {
    return {};
  }
}
