/** A body comes as one of these types, so that none is passed over unread (and no page of another origin can send one as a plain form). */
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

export function requireMediaType(...types: readonly string[]): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== undefined && types.includes(type)) return next();
    return problem(c, 415, `send the body as ${types.join(' or ')}, and say so in Content-Type`);
  };
}
