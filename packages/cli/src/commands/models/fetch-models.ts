/** models fetch: the only thing that ever goes to the network. It says what it fetches, how large, from where. */
import { InvalidInput } from '@crossquote/domain';
import { downloadModel, modelListings } from '@crossquote/runtime';
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
  const listing = (await modelListings(config)).find((m) => m.name === name);
  const size = listing?.bytes ? `about ${Math.ceil(listing.bytes / 1e6)} MB` : 'size unknown';
  if (!quiet && listing && !config.offline)
    terminal.err(`Fetching ${name} from ${new URL(config.hub).host} (${size}) into ${config.home}/models\n`);
  await withFileProgress(terminal, quiet, (onProgress) =>
    downloadModel(name, config, { force: args['force'] === true, onProgress }),
  );
  if (!quiet) terminal.err(`${name} is here. crossquote resume puts it to use.\n`);
}
