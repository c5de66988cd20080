/** Opens everything that a verb or a worker works with, from the config, and closes it in the right order. */
import {
  type Differ,
  type Embedder,
  hindranceOf,
  type JobQueue,
  type Lexicon,
  type Names,
  openNames,
  type StageDeps,
  type Store,
  sweep,
  type Translator,
} from '@crossquote/pipeline';
import { type Config, targetsOf } from './config.ts';
import { type Logger, openLogger } from './logger.ts';
import { machineOf } from './machine-of.ts';
import { type Keep, type Needs, openData } from './open-data.ts';
import { differOf, embedderOf, lexiconOf, translatorOf } from './open-models.ts';
import { openTracing } from './open-tracing.ts';
import { onShutdown } from './shutdown.ts';
import { stageTeller } from './stage-teller.ts';

/** Milliseconds that a silent worker is believed; as long as the queue believes it. */
export const LEASE_MS = 30_000;

export interface Runtime extends StageDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly translator: Translator;
  readonly embedder: Embedder;
  readonly lexicon: Lexicon;
  readonly differ: Differ;
  /** Who may see which names. */
  readonly names: Names;
  /** Runs at the first signal to stop. @returns a function that takes it off again; closing does too. */
  onShutdown(stop: () => void): () => void;
  close(): Promise<void>;
}

/**
 * @param needs what is refused where it is not to be had.
 * @throws Unavailable, Conflict or InvalidInput with the fix when a server, the home folder or the sentence model is not to be had; nothing stays
 * open then.
 */
export async function openRuntime(config: Config, needs: Needs = 'queue'): Promise<Runtime> {
  const logger = openLogger(config.logLevel);
  const opened: { close(): Promise<void> }[] = [];
  const keep: Keep = (thing) => {
    opened.push(thing);
    return thing;
  };
  const close = async () => {
    for (const thing of opened.splice(0).reverse()) await thing.close();
  };
  const handlers: (() => void)[] = [];
  keep({ close: async () => handlers.splice(0).forEach((release) => release()) }); // the last: a signal while the others close is heard
  try {
    const tracing = config.tracesTo === null ? null : keep(await openTracing(config.tracesTo));
    const embedder = keep(await embedderOf(config));
    const lexicon = keep(await lexiconOf(config));
    const differ = keep(await differOf(config));
    const translator = keep(translatorOf(config));
    let onWork = () => {};
    const { store, queue } = await openData(config, logger, keep, needs, () => onWork());
    const runtime: Runtime = {
      config,
      logger,
      store,
      queue,
      translator,
      embedder,
      lexicon,
      differ,
      names: openNames(store, config.unknownSpeakers),
      targets: targetsOf(config),
      leaseMs: LEASE_MS,
      ...(config.databaseUrl !== null && { machine: machineOf(config.home) }),
      onLack: once((cause) => logger.warn('models', { cause })),
      ...(tracing && { trace: tracing.trace }),
      onStage: stageTeller(logger),
      onShutdown: (stop) => {
        const release = onShutdown(stop);
        handlers.push(release);
        return release;
      },
      close,
    };
    onWork = () =>
      void sweep(runtime).catch((error: unknown) =>
        logger.warn('sweep', { cause: hindranceOf(error, '').cause }),
      );
    return runtime;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each cause is said once. */
function once(say: (cause: string) => void): NonNullable<StageDeps['onLack']> {
  const said = new Set<string>();
  return ({ cause }) => {
    if (!said.has(cause)) say(cause);
    said.add(cause);
  };
}
