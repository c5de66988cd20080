/** The webhook that a path names. */
import { NotFound } from '@crossquote/domain';
import type { WebhookState, WebhookStore } from '@crossquote/pipeline';

/** @throws NotFound */
export async function webhookOf(id: string, store: Pick<WebhookStore, 'webhooks'>): Promise<WebhookState> {
  const webhook = (await store.webhooks()).find((known) => known.id === id);
  if (webhook) return webhook;
  throw new NotFound('there is no such webhook; GET /v1/webhooks lists them');
}
