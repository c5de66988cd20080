/** Keeps a new webhook, unless the same is there: a command that was run twice would have every message sent twice. */
import { type Act, Conflict } from '@crossquote/domain';
import type { Webhook, WebhookStore } from '@crossquote/pipeline';
import type { NewWebhook } from './new-webhook.ts';

/** @throws Conflict when the URL is told of the same already, or there are too many. */
export async function keepWebhook(
  { webhook, secret }: NewWebhook,
  store: Pick<WebhookStore, 'webhooks' | 'addWebhook'>,
  act: Act,
): Promise<void> {
  const twin = (await store.webhooks()).find((present) => isSame(present, webhook));
  if (twin)
    throw new Conflict(
      `${twin.id} tells that URL of the same already; for a new secret remove it first, then add it again`,
    );
  await store.addWebhook(webhook, secret, act);
}

function isSame(one: Webhook, other: Webhook): boolean {
  return one.url === other.url && one.collection === other.collection && kindsOf(one) === kindsOf(other);
}

function kindsOf({ kinds }: Webhook): string {
  return kinds === null ? '' : String([...kinds].sort());
}
