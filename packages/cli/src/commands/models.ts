/** models: which models are here, and how to get the others. The only verb that ever goes to the network, and only when asked. */
import { InvalidInput } from '@crossquote/domain';
import { downloadModel, modelListings } from '@crossquote/runtime';
import { SingleBar } from 'cli-progress';
import { configOf } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';

export const models: Verb = {
  takes: '[fetch <name>…]',
  options: { force: { type: 'boolean', description: 'Download again what is there' } },
  example: 'crossquote models fetch Xenova/opus-mt-de-en && crossquote resume',
  async run(context) {
    const [action, ...names] = context.args._;
    if (action === undefined) return list(context);
    if (action !== 'fetch' || names.length === 0)
      throw new InvalidInput('say `models` or `models fetch <name>`; `crossquote models` lists the names');
    for (const name of names) await fetchOne(name, context);
    return 0;
  },
};

async function list(context: VerbContext): Promise<number> {
  const listings = await modelListings(configOf(context));
  if (context.args['json']) {
    context.terminal.out(`${JSON.stringify(listings)}\n`);
    return 0;
  }
  for (const m of listings) {
    const pair = m.source && m.target ? `${m.source} -> ${m.target}` : (m.task ?? 'unknown');
    const size =
      m.bytes === null ? '' : `${m.where === 'not here' ? 'about ' : ''}${Math.ceil(m.bytes / 1e6)} MB`;
    context.terminal.out(
      `${m.state.padEnd(9)} ${m.name.padEnd(34)} ${pair.padEnd(20)} ${size.padEnd(13)} ${m.licence ?? 'licence not stated'}\n`,
    );
    if (m.nextAction) context.terminal.out(`          -> ${m.nextAction}\n`);
  }
  return listings.some((m) => m.state === 'damaged') ? 1 : 0;
}

async function fetchOne(name: string, context: VerbContext): Promise<void> {
  const { terminal, args } = context;
  const config = configOf(context);
  const listing = (await modelListings(config)).find((m) => m.name === name);
  const size = listing?.bytes ? `about ${Math.ceil(listing.bytes / 1e6)} MB` : 'size unknown';
  if (!args['quiet'] && listing && !config.offline)
    terminal.err(`Fetching ${name} from ${new URL(config.hub).host} (${size}) into ${config.home}/models\n`);
  const bar = terminal.showsProgress
    ? new SingleBar({ format: '  {bar} {percentage}% {path}', hideCursor: true, clearOnComplete: true })
    : null;
  bar?.start(100, 0, { path: '' });
  try {
    await downloadModel(name, config, {
      force: args['force'] === true,
      onProgress: ({ bytes, totalBytes, path }) =>
        bar?.update(Math.floor((100 * bytes) / totalBytes), { path }),
    });
  } finally {
    bar?.stop();
  }
  if (!args['quiet']) terminal.err(`${name} is here. crossquote resume puts it to use.\n`);
}
