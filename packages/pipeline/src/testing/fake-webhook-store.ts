/** The fake store's webhooks; leases and pauses go by the clock it was given. */
import { Conflict, webhookLine } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import {
  MOST_WEBHOOKS,
  type TakenWebhook,
  type WebhookState,
  type WebhookStore,
} from '../ports/webhook-store.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState, KeptWebhook } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeWebhookStore(kept: FakeStoreState, clock: Clock): Now<WebhookStore> {
  const { webhooks } = kept;
  const now = () => clock.now().toISOString();
  const later = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();
  const head = () => kept.changeHead.get('number') ?? 0;
  const change = (
    id: string,
    part: Omit<Partial<KeptWebhook>, 'state'>,
    state: Partial<WebhookState>,
    holder?: string,
  ) => {
    const hook = webhooks.get(id);
    if (!hook || (holder !== undefined && hook.holder !== holder)) return false;
    webhooks.set(id, { ...hook, ...part, state: { ...hook.state, ...state } });
    return true;
  };
  return {
    addWebhook: (webhook, secret, act) => {
      if (webhooks.size >= MOST_WEBHOOKS) throw new Conflict(TOO_MANY);
      const state = { ...NEW_STATE, ...webhook, position: head() };
      webhooks.set(webhook.id, { ...FREE, state, secret, upTo: null, missed: false });
      appendLine(kept, webhookLine('add', webhook, act));
    },
    webhooks: () =>
      inOrder(webhooks.values(), ({ state }) => [state.createdAt, state.id]).map(({ state }) => ({
        ...state,
        behind: head() - state.position,
      })),
    removeWebhook: (id, act) => {
      const hook = webhooks.get(id);
      if (hook) appendLine(kept, webhookLine('remove', hook.state, act));
      return webhooks.delete(id);
    },
    startWebhook: (id, act) => {
      const hook = webhooks.get(id);
      if (hook) appendLine(kept, webhookLine('start', hook.state, act));
      return change(id, {}, { failures: 0, failingSince: null, nextTry: null, disabledAt: null });
    },
    takeWebhook: (holder, leaseMs) => {
      const due = [...webhooks.values()].filter((hook) => isDue(hook, head(), clock.now().getTime()));
      const [hook] = inOrder(due, ({ state }) => [state.lastTry ?? '', state.id]);
      if (!hook) return null;
      change(hook.state.id, { holder, leaseUntil: clock.now().getTime() + leaseMs }, { lastTry: now() });
      return takenOf(hook);
    },
    fixMessage: (id, holder, { position, upTo, missed }) => {
      const at = missed ? { missedAt: now() } : {};
      return change(id, { upTo, missed }, { position, ...at }, holder);
    },
    passMessage: (id, holder, { upTo, status, restMs }) => {
      const success = status === null ? {} : { lastSuccess: now(), lastStatus: status, lastCause: null };
      const part = { ...FREE, upTo: null, ...(status !== null && { missed: false }) };
      const nextTry = restMs > 0 ? later(restMs) : null;
      change(id, part, { position: upTo, failures: 0, failingSince: null, nextTry, ...success }, holder);
    },
    failMessage: (id, holder, { status, cause, retryInMs, disableAfterMs }) => {
      const hook = webhooks.get(id);
      if (!hook) return;
      const since = hook.state.failingSince ?? now();
      const isOver = clock.now().getTime() - Date.parse(since) >= disableAfterMs;
      const state = {
        failures: hook.state.failures + 1,
        failingSince: since,
        lastStatus: status,
        lastCause: cause,
        nextTry: isOver ? null : later(retryInMs),
        disabledAt: isOver ? now() : null,
      };
      change(id, FREE, state, holder);
    },
  };
}

const TOO_MANY = `there are ${MOST_WEBHOOKS} webhooks already; remove one first`;

const FREE = { holder: null, leaseUntil: 0 };

const NEW_STATE = {
  missedAt: null,
  failures: 0,
  failingSince: null,
  lastTry: null,
  lastSuccess: null,
  lastStatus: null,
  lastCause: null,
  nextTry: null,
  disabledAt: null,
};

function isDue({ state, leaseUntil, upTo }: KeptWebhook, head: number, now: number): boolean {
  if (state.disabledAt !== null || leaseUntil > now) return false;
  if (state.nextTry !== null && Date.parse(state.nextTry) > now) return false;
  return upTo !== null || state.position < head;
}

function takenOf({ state, secret, upTo, missed }: KeptWebhook): TakenWebhook {
  const { id, url, kinds, collection, allowPrivate, createdAt, failures, position } = state;
  return { id, url, kinds, collection, allowPrivate, createdAt, failures, position, secret, upTo, missed };
}
