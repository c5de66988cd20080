/** A webhook as it is shown, keys in this order: everything but its secret. */
import type { WebhookState } from '@crossquote/pipeline';

export const webhookRecord = (w: WebhookState) => ({
  kind: 'webhook' as const,
  id: w.id,
  url: w.url,
  kinds: w.kinds,
  collection: w.collection,
  allowPrivate: w.allowPrivate,
  createdAt: w.createdAt,
  state: stateOf(w),
  behind: w.behind,
  missedAt: w.missedAt,
  failures: w.failures,
  failingSince: w.failingSince,
  lastTry: w.lastTry,
  lastSuccess: w.lastSuccess,
  lastStatus: w.lastStatus,
  lastCause: w.lastCause,
  nextTry: w.nextTry,
  disabledAt: w.disabledAt,
});

function stateOf({ disabledAt, failures }: WebhookState): 'active' | 'failing' | 'disabled' {
  if (disabledAt !== null) return 'disabled';
  return failures > 0 ? 'failing' : 'active';
}
