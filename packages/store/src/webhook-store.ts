/** URLs that are told of changes (0015-webhooks.sql). Times are the database's, which all servers share. */
import { type Act, Conflict, webhookLine } from '@crossquote/domain';
import {
  type FailedTry,
  type Message,
  MOST_WEBHOOKS,
  type TakenWebhook,
  type Webhook,
  type WebhookState,
  type WebhookStore,
} from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import type { Sql } from './sql.ts';

export function webhookStore(sql: Sql): WebhookStore {
  return {
    addWebhook: (webhook, secret, act) => sql.transaction((tx) => addWebhook(tx, webhook, secret, act)),
    webhooks: () => webhooks(sql),
    removeWebhook: (id, act) => sql.transaction((tx) => changeWebhook(tx, 'remove', id, act)),
    startWebhook: (id, act) => sql.transaction((tx) => changeWebhook(tx, 'start', id, act)),
    takeWebhook: (holder, leaseMs) => takeWebhook(sql, holder, leaseMs),
    fixMessage: (id, holder, message) => fixMessage(sql, id, holder, message),
    passMessage: async (id, holder, { upTo, status, restMs }) => {
      await sql.query(PASS, [id, holder, upTo, status, restMs]);
    },
    failMessage: (id, holder, failed) => failMessage(sql, id, holder, failed),
  };
}

const WEBHOOK = `id, url, kinds, collection, allow_private as "allowPrivate", created_at as "createdAt"`;

const asText = (column: string, name: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

const STATE = `${WEBHOOK}, position::text as position, ((select number from app.change_head) - position)::text as behind, failures,
  last_status as "lastStatus", last_cause as "lastCause", ${asText('missed_at', 'missedAt')}, ${asText('failing_since', 'failingSince')},
  ${asText('last_try', 'lastTry')}, ${asText('last_success', 'lastSuccess')}, ${asText('next_try', 'nextTry')}, ${asText('disabled_at', 'disabledAt')}`;

const MS = (value: string) => `${value}::float8 * interval '1 millisecond'`;

async function hasRows(sql: Sql, statement: string, values: readonly unknown[]): Promise<boolean> {
  return (await sql.query(statement, values)).rows.length > 0;
}

/** The key of our advisory locks for webhooks: another than those of collections, of the ledger and of marks. */
const WEBHOOKS = 7_364_224;

/** Nobody adds one until the transaction is over; those that are there are delivered. */
export async function holdWebhooks(tx: Sql): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::int, 0)', [WEBHOOKS]);
}

async function addWebhook(tx: Sql, webhook: Webhook, secret: string, act: Act): Promise<void> {
  await holdWebhooks(tx);
  const { id, url, kinds, collection, allowPrivate, createdAt } = webhook;
  const isAdded = await hasRows(
    tx,
    `insert into app.webhook (id, url, kinds, collection, allow_private, created_at, secret, position)
     select $1, $2, $3::text[], $4, $5::boolean, $6, $7, number from app.change_head
     where (select count(*) from app.webhook) < $8::int returning id`,
    [id, url, kinds, collection, allowPrivate, createdAt, secret, MOST_WEBHOOKS],
  );
  if (!isAdded) throw new Conflict(`there are ${MOST_WEBHOOKS} webhooks already; remove one first`);
  await appendLine(tx, webhookLine('add', webhook, act));
}

async function webhooks(sql: Sql): Promise<readonly WebhookState[]> {
  type Row = Omit<WebhookState, 'position' | 'behind'> & { position: string; behind: string };
  const { rows } = await sql.query<Row>(`select ${STATE} from app.webhook order by created_at, id`);
  return rows.map((row) => ({ ...row, position: Number(row.position), behind: Number(row.behind) }));
}

const RESTORED = "'a backup was restored since'";

const DEEDS = {
  remove: 'delete from app.webhook where id = $1 returning id, url',
  // Why its last try failed still tells something; that it was stopped does not, once somebody started it.
  start: `update app.webhook set failures = 0, failing_since = null, next_try = null, disabled_at = null, last_cause = nullif(last_cause, ${RESTORED})
    where id = $1 returning id, url`,
  stop: `update app.webhook set disabled_at = now(), last_cause = ${RESTORED}, holder = null, lease_until = null
    where id = $1 returning id, url`,
};

/** Inside a transaction, where a backup is restored. Nothing is told any more until somebody starts it. */
export async function stopWebhook(tx: Sql, id: string, act: Act): Promise<void> {
  await changeWebhook(tx, 'stop', id, act);
}

/** @returns whether there is one. */
async function changeWebhook(tx: Sql, deed: keyof typeof DEEDS, id: string, act: Act): Promise<boolean> {
  const { rows } = await tx.query<Pick<Webhook, 'id' | 'url'>>(DEEDS[deed], [id]);
  const [webhook] = rows;
  if (webhook) await appendLine(tx, webhookLine(deed, webhook, act));
  return webhook !== undefined;
}

/** One that another server is just taking is passed over. */
const TAKE = `
  update app.webhook set holder = $1, lease_until = now() + ${MS('$2')}, last_try = now()
  where id = (
    select id from app.webhook
    where disabled_at is null and (next_try is null or next_try <= now()) and (lease_until is null or lease_until <= now())
      and (up_to is not null or position < (select number from app.change_head))
    order by last_try nulls first, id limit 1 for update skip locked
  )
  returning ${WEBHOOK}, secret, failures, position::text as position, up_to::text as "upTo", missed`;

async function takeWebhook(sql: Sql, holder: string, leaseMs: number): Promise<TakenWebhook | null> {
  type Row = Omit<TakenWebhook, 'position' | 'upTo'> & { position: string; upTo: string | null };
  const { rows } = await sql.query<Row>(TAKE, [holder, leaseMs]);
  const [row] = rows;
  if (!row) return null;
  return { ...row, position: Number(row.position), upTo: row.upTo === null ? null : Number(row.upTo) };
}

async function fixMessage(
  sql: Sql,
  id: string,
  holder: string,
  { position, upTo, missed }: Message,
): Promise<boolean> {
  return hasRows(
    sql,
    `update app.webhook set position = $3::bigint, up_to = $4::bigint, missed = $5::boolean,
       missed_at = case when $5::boolean then now() else missed_at end
     where id = $1 and holder = $2 returning id`,
    [id, holder, position, upTo, missed],
  );
}

const PASS = `
  update app.webhook set position = $3::bigint, up_to = null, holder = null, lease_until = null, failures = 0, failing_since = null,
    next_try = case when $5::float8 > 0 then now() + ${MS('$5')} end,
    missed = missed and $4::int is null, last_status = coalesce($4::int, last_status), last_cause = case when $4::int is null then last_cause end,
    last_success = case when $4::int is null then last_success else now() end
  where id = $1 and holder = $2`;

const FAIL = `
  update app.webhook set holder = null, lease_until = null, failures = failures + 1, failing_since = coalesce(failing_since, now()),
    last_status = $3::int, last_cause = $4,
    next_try = case when now() - coalesce(failing_since, now()) < ${MS('$6')} then now() + ${MS('$5')} end,
    disabled_at = case when now() - coalesce(failing_since, now()) >= ${MS('$6')} then now() end
  where id = $1 and holder = $2`;

async function failMessage(
  sql: Sql,
  id: string,
  holder: string,
  { status, cause, retryInMs, disableAfterMs }: FailedTry,
): Promise<void> {
  await sql.query(FAIL, [id, holder, status, cause, retryInMs, disableAfterMs]);
}
