/** Opens everything that a verb or a worker works with, from the config, and closes it in the right order. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unavailable } from '@crossquote/domain';
import {
  type FetchModel,
  fetchModel,
  listModels,
  type ModelListing,
  modelFolder,
  openEmbedder,
  openTranslator,
} from '@crossquote/models';
import type { Embedder, JobQueue, StageDeps, Store, Translator } from '@crossquote/pipeline';
import { openEmbeddedQueue, openPostgresQueue, openRedisQueue } from '@crossquote/queue';
import { openEmbedded, openPostgres, openStore, type SqlPool } from '@crossquote/store';
import type { Config } from './config.ts';
import { type Logger, openLogger } from './logger.ts';
import { onShutdown } from './shutdown.ts';

/** Milliseconds that a silent worker is believed; as long as the queue believes it. */
const LEASE_MS = 30_000;

/** Models that ship with Crossquote. */
const BUNDLED_MODELS = fileURLToPath(new URL('../../../data/models', import.meta.url));

export interface Runtime extends StageDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly translator: Translator;
  readonly embedder: Embedder;
  /** Runs at the first signal to stop. @returns a function that takes it off again. */
  onShutdown(close: () => Promise<void>): () => void;
  close(): Promise<void>;
}

/**
 * @throws Unavailable or InvalidInput with the fix when a server, the home folder or the sentence model is not to be had; nothing stays
 * open then.
 */
export async function openRuntime(config: Config): Promise<Runtime> {
  const logger = openLogger(config.logLevel);
  const opened: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(thing: T): T => {
    opened.push(thing);
    return thing;
  };
  const close = async () => {
    for (const thing of opened.splice(0).reverse()) await thing.close();
  };
  try {
    const embedder = keep(await embedderOf(config));
    const translator = keep(
      openTranslator({ ...modelFolders(config), offline: config.offline, hub: config.hub }),
    );
    const pool = await poolOf(config);
    const store = keep(await openStoreOn(pool));
    const queue = keep(await queueOf(config, pool, logger));
    return {
      config,
      logger,
      store,
      queue,
      translator,
      embedder,
      targets: [config.target],
      leaseMs: LEASE_MS,
      onStage: ({ stage, subject, outcome, ms, cause }) =>
        logger[outcome === 'failed' ? 'error' : outcome === 'retrying' ? 'warn' : 'info']('stage', {
          stage,
          subject,
          outcome,
          ms,
          cause,
        }),
      onShutdown: (stop) => onShutdown(stop),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Every model that is here or could be. Opens no database. */
export function modelListings(config: Config): Promise<readonly ModelListing[]> {
  return listModels({ ...modelFolders(config), hub: config.hub, offline: config.offline });
}

/** Downloads a model; the only thing that ever goes to the network. Opens no database. */
export async function downloadModel(
  name: string,
  config: Config,
  options: Pick<FetchModel, 'force' | 'onProgress' | 'signal'>,
): Promise<void> {
  await fetchModel(name, {
    ...options,
    folder: modelFolders(config).folder,
    hub: config.hub,
    offline: config.offline,
  });
}

function modelFolders(config: Config): { readonly folder: string; readonly bundledFolder: string } {
  return { folder: join(config.home, 'models'), bundledFolder: BUNDLED_MODELS };
}

async function embedderOf(config: Config): Promise<Embedder> {
  const folder = await modelFolder(config.embedder, modelFolders(config));
  if (folder === null) {
    throw new Unavailable(
      `the sentence model ${config.embedder} is not here; get it with: crossquote models fetch ${config.embedder}, or leave CROSSQUOTE_EMBEDDER unset for the one that ships`,
    );
  }
  return openEmbedder({ folder });
}

async function poolOf(config: Config): Promise<SqlPool> {
  if (config.databaseUrl !== null) return openPostgres(config.databaseUrl);
  return openEmbedded(join(config.home, 'database'), { templateFolder: templateFolder(config) });
}

/** An empty database, kept so that the next new one starts in a second; beside the home, since a home may be thrown away. */
function templateFolder(config: Config): string {
  const folder = join(config.cache, 'template');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function openStoreOn(pool: SqlPool): Promise<Store> {
  try {
    return await openStore(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function queueOf(config: Config, pool: SqlPool, logger: Logger): Promise<JobQueue> {
  const onError = (error: Error) => logger.warn(error.message);
  if (config.redisUrl !== null) return openRedisQueue(config.redisUrl, { onError });
  if (config.databaseUrl !== null) return openPostgresQueue(config.databaseUrl, { onError });
  return openEmbeddedQueue(pool, { onError });
}
