/** So many requests a minute of one client address, evenly refilled; who asks faster is told when to come back. */
import type { Clock } from '@crossquote/pipeline';
import type { Context, MiddlewareHandler } from 'hono';
import type { AccessRules, ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

interface Bucket {
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Addresses remembered at most; the one that was silent longest is forgotten first. */
const MOST_CLIENTS = 10_000;
const MINUTE = 60_000;

export function limitRate(
  { requestsPerMinute, behindProxy }: Pick<AccessRules, 'requestsPerMinute' | 'behindProxy'>,
  clock: Clock,
): MiddlewareHandler<ApiEnv> {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const client = clientOf(c, behindProxy);
    const now = clock.now().getTime();
    const { left, at } = buckets.get(client) ?? { left: requestsPerMinute, at: now };
    const filled = Math.min(requestsPerMinute, left + ((now - at) / MINUTE) * requestsPerMinute);
    buckets.delete(client);
    buckets.set(client, { left: filled >= 1 ? filled - 1 : filled, at: now });
    forgetOldest(buckets);
    if (filled >= 1) return next();
    const seconds = Math.ceil(((1 - filled) / requestsPerMinute) * (MINUTE / 1000));
    return problem(c, 429, `more than ${requestsPerMinute} requests in a minute; come back in ${seconds} s`, {
      headers: { 'Retry-After': String(seconds) },
    });
  };
}

function clientOf(c: Context<ApiEnv>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env?.incoming?.socket?.remoteAddress || 'local';
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest);
}
