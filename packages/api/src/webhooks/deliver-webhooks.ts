/**
 * Tells webhooks what changed: for each the changes it asked for, in order, at least once, a message at a time. How far it is stands in the
 * database, so that any server goes on where another one stopped; a message is fixed before it is sent, so that all attempts send the same under the
 * same id.
 */
import { Unavailable } from '@crossquote/domain';
import {
  type Clock,
  hindranceOf,
  type Message,
  type Names,
  type PassedMessage,
  type Store,
  type TakenWebhook,
  type WebhookStore,
} from '@crossquote/pipeline';
import { messageOf } from './message-of.ts';
import type { OutgoingMessage } from './post-message.ts';
import { retryPause } from './retry-pause.ts';
import { signMessage } from './sign-message.ts';

/** Told after every attempt: ids and numbers, never a URL. */
export interface DeliveryEvent {
  /** Of the webhook; null: none could be taken. */
  readonly id: string | null;
  readonly outcome: 'told' | 'failed';
  readonly count: number;
  readonly cause: string | null;
}

export interface DeliveryDeps {
  readonly store: Pick<Store, 'changes'> & WebhookStore;
  readonly clock: Clock;
  /** A collection may be called after somebody. */
  readonly names: Names;
  /** @throws Unavailable when there is no answer. */
  readonly post: (message: OutgoingMessage) => Promise<number>;
  /** Names this server among those of the database. */
  readonly holder: string;
  /** Milliseconds between two looks after one webhook that was told all; else a busy import would be one long look. */
  readonly restMs: number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onDelivery?: (event: DeliveryEvent) => void;
}

/** Changes in one message at most. */
const MOST_CHANGES = 100;
/** Longer than a message may take. */
const LEASE_MS = 60_000;
const DISABLE_AFTER_MS = 5 * 86_400_000;

/** @returns whether there was a webhook to look after. */
export async function deliverNext(deps: DeliveryDeps): Promise<boolean> {
  const webhook = await deps.store.takeWebhook(deps.holder, LEASE_MS);
  if (!webhook) return false;
  const { store, holder } = deps;
  const next = await nextMessage(webhook, deps);
  const isOurs = await store.fixMessage(webhook.id, holder, next.message);
  if (isOurs && next.changes.length > 0) await send(webhook, next, deps);
  else await store.passMessage(webhook.id, holder, passed(next, null, deps));
  return true;
}

interface NextMessage {
  readonly message: Message;
  readonly changes: Awaited<ReturnType<Store['changes']>>['items'];
}

/** The one under way, or a new one; what was cut away meanwhile is passed over, and said to be missed. */
async function nextMessage(
  { position, upTo: fixed, missed, kinds, collection }: TakenWebhook,
  { store }: DeliveryDeps,
): Promise<NextMessage> {
  const { items, upTo, cut } = await store.changes(position, MOST_CHANGES, { kinds, collection });
  if (position < cut)
    return { message: { position: cut, upTo: Math.max(cut, upTo), missed: true }, changes: items };
  const end = fixed ?? upTo;
  const changes = items.filter(({ number }) => number <= end);
  return { message: { position, upTo: end, missed }, changes };
}

async function send(webhook: TakenWebhook, next: NextMessage, deps: DeliveryDeps): Promise<void> {
  const { message, changes } = next;
  const { store, clock, names, post, holder, random, onDelivery } = deps;
  const { hider } = await names.as('public');
  const told = changes.map((change) => hider.value(change));
  const { id, body } = messageOf(webhook.id, message, told);
  const headers = signMessage(webhook.secret, id, Math.floor(clock.now().getTime() / 1000), body);
  const { url, allowPrivate } = webhook;
  const { status, cause } = await attempt(() => post({ url, headers, body, allowPrivate }));
  if (cause === null) await store.passMessage(webhook.id, holder, passed(next, status, deps));
  else
    await store.failMessage(webhook.id, holder, {
      status,
      cause,
      retryInMs: retryPause(webhook.failures + 1, random()),
      disableAfterMs: status === GONE ? 0 : DISABLE_AFTER_MS,
    });
  onDelivery?.({
    id: webhook.id,
    outcome: cause === null ? 'told' : 'failed',
    count: changes.length,
    cause,
  });
}

/** While there is more than one message may hold, it goes on without rest. */
function passed(
  { message: { upTo }, changes }: NextMessage,
  status: number | null,
  { restMs }: DeliveryDeps,
): PassedMessage {
  return { upTo, status, restMs: changes.length === MOST_CHANGES ? 0 : restMs };
}

/** Whoever answers so wants no more (Standard Webhooks). */
const GONE = 410;

async function attempt(
  post: () => Promise<number>,
): Promise<{ readonly status: number | null; readonly cause: string | null }> {
  try {
    const status = await post();
    if (status >= 200 && status < 300) return { status, cause: null };
    const isElsewhere = status >= 300 && status < 400;
    const fix = isElsewhere ? '; redirects are not followed: name the URL it leads to' : '';
    return { status, cause: `answered ${status}${fix}` };
  } catch (error) {
    return {
      status: null,
      cause: error instanceof Unavailable ? error.message : hindranceOf(error, '').cause,
    };
  }
}
