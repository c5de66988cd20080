/** Whether a webhook's message is what was sent, by Standard Webhooks' signature; with Web Crypto, so that it also runs on an edge. */
import type { WebhookMessage } from './types.ts';

interface HasHeaders {
  get(name: string): string | null;
}

/** Seconds that a message may have been under way, against repetitions of old ones. */
const MOST_SECONDS = 5 * 60;

/**
 * @param body as it came, byte for byte.
 * @param secret `whsec_…`, as it was shown when the webhook was added.
 * @returns the message; null: not signed with that secret, changed on the way, or too old. The same `webhook-id` twice is the same message.
 */
export async function verifyWebhook(
  headers: HasHeaders,
  body: string,
  secret: string,
  now: Date = new Date(),
): Promise<WebhookMessage | null> {
  const [id, time, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    headers.get(`webhook-${name}`),
  );
  if (!id || !time || !signatures) return null;
  if (!(Math.abs(now.getTime() / 1000 - Number(time)) <= MOST_SECONDS)) return null;
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const usage = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret.replace(/^whsec_/, '')), usage, false, [
    'verify',
  ]);
  const signed = new TextEncoder().encode(`${id}.${time}.${body}`);
  for (const signature of signatures.split(' ')) {
    const [, base64] = /^v1,([\w+/=]+)$/.exec(signature) ?? [];
    if (base64 && (await crypto.subtle.verify('HMAC', key, bytes(base64), signed)))
      return JSON.parse(body) as WebhookMessage;
  }
  return null;
}
