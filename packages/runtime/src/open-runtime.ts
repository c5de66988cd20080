/** Opens everything that a verb or a worker works with, from the config, and closes it in the right order. */
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
import type { Config } from './config.ts';
import { type Logger, openLogger } from './logger.ts';
import { type Keep, openData } from './open-data.ts';
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
  onShutdown(stop: () => void): () => void;
  close(): Promise<void>;
}

/**
 * @param readsOnly asks the process that holds the embedded database, when there is one, instead of refusing.
 * @throws Unavailable, Conflict or InvalidInput with the fix when a server, the home folder or the sentence model is not to be had; nothing stays
 * open then.
 */
export async function openRuntime(config: Config, { readsOnly = false } = {}): Promise<Runtime> {
  const logger = openLogger(config.logLevel);
  const opened: { close(): Promise<void> }[] = [];
  const keep: Keep = (thing) => {
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
    const { store, queue } = await openData(config, logger, keep, readsOnly);
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
