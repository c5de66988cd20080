/** token: who may use the HTTP API. A token is shown once, and only its hash is kept. Works while `serve` runs. */
import { newToken } from '@crossquote/api';
import { type AccessToken, InvalidInput, isInForce, NotFound, ROLES, tokenLine } from '@crossquote/domain';
import { systemClock } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import { tokensLetIn } from '../tokens-let-in.ts';
import type { Verb, VerbContext } from '../verb.ts';

type Action = (context: VerbContext, runtime: Runtime) => Promise<void>;

const ACTIONS: Readonly<Record<string, Action>> = { create, list, revoke, keep };

export const token: Verb = {
  takes: 'create | list | revoke <id|name> | keep <id|name>…',
  options: {
    role: {
      type: 'string',
      default: 'reader',
      valueHint: 'role',
      description: 'reader (reads), reviewer (also decides) or operator (also adds)',
    },
    reveal: {
      type: 'boolean',
      description: 'It sees the names of protected people; each request that does stands in the ledger',
    },
    name: { type: 'string', valueHint: 'who', description: 'Who it is for; signs their decisions' },
    by: { type: 'string', valueHint: 'name', description: 'Who makes, revokes or keeps it, for the ledger' },
    expires: {
      type: 'string',
      default: '30d',
      valueHint: 'time',
      description: 'How long it is in force, up to a year: 12h, 30d or 4w. Default: 30d',
    },
  },
  example: 'crossquote token create --role reviewer --name kim --expires 30d',
  async run(context) {
    const act = ACTIONS[context.args._[0] ?? ''];
    if (!act || !Object.hasOwn(ACTIONS, context.args._[0] ?? ''))
      throw new InvalidInput(
        'say `token create --name <who>`, `token list`, `token revoke <id|name>` or `token keep <id|name>`',
      );
    await withReading(context, (runtime) => act(context, runtime));
    return 0;
  },
};

async function create(context: VerbContext, { store }: Runtime): Promise<void> {
  const { args, terminal } = context;
  const role = ROLES.find((known) => known === args['role']);
  if (!role)
    throw new InvalidInput(`there is no role "${String(args['role'])}"; there are ${ROLES.join(', ')}`);
  const name = typeof args['name'] === 'string' ? args['name'] : '';
  const made = newToken(
    { name, role, reveals: args['reveal'] === true, expires: String(args['expires']) },
    systemClock,
  );
  await store.addToken(made.token, actNow(context).by);
  if (args['json']) return terminal.out(`${JSON.stringify({ ...shown(made.token), token: made.secret })}\n`);
  terminal.out(`${made.secret}\n`);
  if (!args['quiet'])
    terminal.err(
      `${made.token.id}, role ${role}, for ${made.token.name} until ${made.token.expiresAt}. It is shown this once: keep it now.\n`,
    );
}

async function list({ args, terminal }: VerbContext, { store }: Runtime): Promise<void> {
  const tokens = (await store.tokens()).map(shown);
  if (args['json']) return terminal.out(`${JSON.stringify(tokens)}\n`);
  if (tokens.length === 0 && !args['quiet'])
    terminal.err('There are no tokens. crossquote token create --name <who> makes one.\n');
  for (const { id, name, role, state, expiresAt } of tokens)
    terminal.out(`${id}  ${state.padEnd(8)}  ${role.padEnd(8)}  until ${expiresAt}  ${name}\n`);
}

async function revoke(context: VerbContext, { store }: Runtime): Promise<void> {
  const { args, terminal } = context;
  const [, word, ...more] = args._;
  if (!word || more.length > 0) throw new InvalidInput('give the id or the name of one token');
  const found = (await store.tokens()).find(
    (t) => t.revokedAt === null && (t.id === word || t.name === word),
  );
  const { at, by } = actNow(context);
  if (!found || !(await store.revokeToken(found.id, at, by)))
    throw new NotFound(`there is no token "${word}" to revoke; crossquote token list shows them`);
  if (args['json'])
    return terminal.out(
      `${JSON.stringify({ id: found.id, name: found.name, role: found.role, state: 'revoked' })}\n`,
    );
  if (!args['quiet'])
    terminal.err(`Revoked ${found.id}, role ${found.role}, for ${found.name}: it is refused from now on.\n`);
}

/** Says of tokens that a restored backup has let in that they stay, so that `doctor` asks no more. */
async function keep(context: VerbContext, { store }: Runtime): Promise<void> {
  const { args, terminal } = context;
  const words = args._.slice(1);
  if (words.length === 0) throw new InvalidInput('give the ids or the names of the tokens that stay');
  const letIn = (await tokensLetIn(store, systemClock.now()))?.tokens ?? [];
  const found = words.map((word) => {
    const token = letIn.find(({ id, name }) => id === word || name === word);
    if (!token)
      throw new NotFound(
        `no token "${word}" waits to be kept; crossquote doctor names those that a restored backup has let in`,
      );
    return token;
  });
  const kept = [...new Set(found)];
  for (const token of kept) await store.appendLedger(tokenLine('keep', token, actNow(context)));
  if (args['json']) return terminal.out(`${JSON.stringify(kept.map(shown))}\n`);
  if (!args['quiet'])
    terminal.err(
      `${kept.map(({ name }) => name).join(', ')} may come in as before the backup was restored.\n`,
    );
}

/** Without the hash, which is nobody's business. */
function shown(token: AccessToken) {
  const { hash: _, ...rest } = token;
  const state = token.revokedAt ? 'revoked' : isInForce(token, systemClock.now()) ? 'in force' : 'run out';
  return { ...rest, state };
}
