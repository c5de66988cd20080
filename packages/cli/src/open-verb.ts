/** Opens what a verb works with, from its options, and closes it whatever happens. */
import { collectionShownAs } from '@crossquote/pipeline';
import {
  type Config,
  type Needs,
  openRuntime,
  type Runtime,
  readConfig,
  strayNames,
} from '@crossquote/runtime';
import { TWINS, type VerbContext } from './verb.ts';

const FLAG_NAMES = Object.fromEntries(
  Object.entries(TWINS).map(([option, setting]) => [setting, `--${option}`]),
);

/** Runs of verbs that were told what stands in their environment for nothing. */
const told = new WeakSet<VerbContext['args']>();

export function configOf({ args, terminal }: VerbContext): Config {
  if (!told.has(args)) for (const line of strayNames()) terminal.err(`${line}\n`);
  told.add(args);
  const flags = Object.fromEntries(
    Object.entries(TWINS).flatMap(([option, setting]) =>
      args[option] === undefined ? [] : [[setting, args[option]]],
    ),
  );
  const level = args['verbose'] ? { LOG_LEVEL: 'info' } : args['quiet'] ? { LOG_LEVEL: 'error' } : {};
  const file = typeof args['config'] === 'string' ? args['config'] : null;
  return readConfig({ ...flags, ...level }, file, undefined, FLAG_NAMES);
}

export async function withRuntime<T>(
  context: VerbContext,
  use: (runtime: Runtime) => Promise<T>,
  config: Config = configOf(context),
  needs: Needs = 'queue',
): Promise<T> {
  const runtime = await openRuntime(config, needs);
  try {
    return await use(await inCollectionShown(runtime, context));
  } finally {
    await runtime.close();
  }
}

/** What a hidden name is shown as. */
const SHOWN = /Person-|\[cut\]/u;

/**
 * A collection that is called after somebody hidden may be named as it is shown. Whoever did so is told no more than that, but where they ask for names;
 * where none is shown so, it is one of that name.
 */
async function inCollectionShown(runtime: Runtime, { args, say }: VerbContext): Promise<Runtime> {
  const { config, store, names } = runtime;
  const asked = config.collection;
  if (!SHOWN.test(asked)) return runtime;
  const { hider } = await names.as('private');
  const collection = await collectionShownAs(asked, hider, store);
  if (collection === null || collection === asked) return runtime;
  if (args['reveal'] !== true) say(asked, collection);
  return { ...runtime, config: { ...config, collection } };
}

/** For verbs that change nothing: they also work while another process works. */
export function withReading<T>(context: VerbContext, use: (runtime: Runtime) => Promise<T>): Promise<T> {
  return withRuntime(context, use, configOf(context), 'answers');
}

/** For verbs that change the database and hand out no job: the queue may be away. */
export function withDatabase<T>(context: VerbContext, use: (runtime: Runtime) => Promise<T>): Promise<T> {
  return withRuntime(context, use, configOf(context), 'database');
}

/** For verbs that work; their `--dry-run` also works while another process works. */
export function withWork<T>(context: VerbContext, use: (runtime: Runtime) => Promise<T>): Promise<T> {
  return context.args['dry-run'] === true ? withReading(context, use) : withRuntime(context, use);
}
