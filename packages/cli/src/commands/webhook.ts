/** webhook: URLs that `serve` tells of changes. A secret is shown once. Works while `serve` runs. */
import { keepWebhook, newWebhook, webhookRecord } from '@crossquote/api';
import { InvalidInput, NotFound } from '@crossquote/domain';
import { systemClock } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';

type Action = (context: VerbContext, runtime: Runtime) => Promise<void>;

const ACTIONS: ReadonlyMap<string, Action> = new Map(Object.entries({ add, list, remove, start }));

export const webhook: Verb = {
  takes: 'add <url> | list | remove <id> | start <id>',
  options: {
    kinds: {
      type: 'string',
      valueHint: 'list',
      description: 'Only these, with commas: report, quote, translation, alignment, testimony, review',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who adds, removes or starts it, for the ledger' },
    'allow-private': {
      type: 'boolean',
      description: 'Its name may lead to an address inside the network',
    },
  },
  example: 'crossquote webhook add https://desk.example/hook --kinds testimony,review',
  async run(context) {
    const act = ACTIONS.get(context.args._[0] ?? '');
    if (!act)
      throw new InvalidInput(
        'say `webhook add <url>`, `webhook list`, `webhook remove <id>` or `webhook start <id>`',
      );
    await withReading(context, (runtime) => act(context, runtime));
    return 0;
  },
};

async function add(context: VerbContext, { store, config }: Runtime): Promise<void> {
  const { args, terminal } = context;
  const kinds = typeof args['kinds'] === 'string' ? args['kinds'].split(',').map((kind) => kind.trim()) : [];
  // Only one that was named: the default collection is where reports go, not what is told of.
  const collection = typeof args['collection'] === 'string' ? config.collection : null;
  const wish = {
    url: onlyWord(context, 'URL'),
    kinds,
    collection,
    allowPrivate: args['allow-private'] === true,
  };
  const made = newWebhook(wish, systemClock, true);
  await keepWebhook(made, store, actNow(context));
  if (args['json']) return terminal.out(`${JSON.stringify({ ...made.webhook, secret: made.secret })}\n`);
  terminal.out(`${made.secret}\n`);
  if (!args['quiet'])
    terminal.err(
      `${made.webhook.id} is told of changes from here on, while crossquote serve runs. The secret signs the messages and is shown this once: keep it now.\n`,
    );
}

async function list({ args, terminal }: VerbContext, { store }: Runtime): Promise<void> {
  const webhooks = (await store.webhooks()).map(webhookRecord);
  if (args['json']) return terminal.out(`${JSON.stringify(webhooks)}\n`);
  if (webhooks.length === 0 && !args['quiet'])
    terminal.err('There are no webhooks. crossquote webhook add <URL> names one.\n');
  for (const { id, state, behind, url, lastSuccess, lastCause, nextTry, missedAt } of webhooks) {
    const told = lastSuccess === null ? 'never told' : `last told ${lastSuccess}`;
    terminal.out(`${id}  ${state.padEnd(8)}  ${behind} behind  ${told}  ${url}\n`);
    if (lastCause !== null) terminal.out(`    ${lastCause}; ${whatNext(id, state, nextTry)}\n`);
    if (missedAt !== null) terminal.out(`    missed changes that had been cut away, found ${missedAt}\n`);
  }
}

function whatNext(id: string, state: string, nextTry: string | null): string {
  if (state === 'disabled') return `not tried any more: crossquote webhook start ${id}`;
  return nextTry === null ? 'tried again with the next change' : `tried again ${nextTry}`;
}

async function remove(context: VerbContext, { store }: Runtime): Promise<void> {
  if (!(await store.removeWebhook(onlyWord(context, 'id'), actNow(context)))) throw new NotFound(NONE);
}

async function start(context: VerbContext, { store }: Runtime): Promise<void> {
  if (!(await store.startWebhook(onlyWord(context, 'id'), actNow(context)))) throw new NotFound(NONE);
}

const NONE = 'there is no such webhook; crossquote webhook list shows them';

function onlyWord({ args }: VerbContext, what: string): string {
  const [, word, ...more] = args._;
  if (!word || more.length > 0) throw new InvalidInput(`give the ${what} of one webhook`);
  return word;
}
