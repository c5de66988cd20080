/** models fetch: the only thing that ever goes to the network. It says what it fetches, how large, from where. */
import { InvalidInput } from '@crossquote/domain';
import { downloadModel } from '@crossquote/runtime';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { withFileProgress } from '../../view/file-progress.ts';

export async function fetchModels(names: readonly string[], context: VerbContext): Promise<number> {
  if (names.length === 0)
    throw new InvalidInput(
      'name a model: crossquote models fetch <name>; `crossquote models` lists the names',
    );
  for (const name of names) await fetchOne(name, context);
  return 0;
}

async function fetchOne(name: string, context: VerbContext): Promise<void> {
  const { terminal, args } = context;
  const config = configOf(context);
  const quiet = args['quiet'] === true;
  const prefix = args['prefix'];
  const onStart = (bytes: number) => {
    if (quiet) return;
    const [host, size] = [new URL(config.hub).host, `${Math.ceil(bytes / 1e6)} MB`];
    terminal.err(`Fetching ${name} from ${host} (about ${size}) into ${config.home}/models\n`);
  };
  const manifest = await withFileProgress(terminal, quiet, (onProgress, signal) =>
    downloadModel(name, config, {
      force: args['force'] === true,
      pooling: poolingOf(args['pooling']),
      prefix: typeof prefix === 'string' ? prefix : undefined,
      onStart,
      onProgress,
      signal,
    }),
  );
  if (args['json']) terminal.out(`${JSON.stringify(manifest)}\n`);
  if (quiet) return;
  terminal.err(
    manifest.task === 'translation'
      ? `${name} is here. crossquote resume puts it to use.\n`
      : `${name} is here. To match with it, set CROSSQUOTE_EMBEDDER=${name}, then: crossquote resume\n`,
  );
}

function poolingOf(value: VerbContext['args'][string]): 'mean' | 'cls' | 'last' | undefined {
  if (value === undefined || value === 'mean' || value === 'cls' || value === 'last') return value;
  throw new InvalidInput('--pooling is mean, cls or last; the card of the model says which');
}
