/** Who asks, from `Authorization: Bearer`, and whether they may read at all. */
import { isInForce, sha256 } from '@crossquote/domain';
import type { TokenStore } from '@crossquote/pipeline';
import type { MiddlewareHandler } from 'hono';
import type { ApiDeps, ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

const CHALLENGE = { headers: { 'WWW-Authenticate': 'Bearer realm="crossquote"' } };

export function authenticate({
  store,
  clock,
  access,
}: Pick<ApiDeps, 'clock' | 'access'> & {
  readonly store: Pick<TokenStore, 'tokenByHash'>;
}): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (header === undefined && access.anonymousReads) {
      c.set('caller', null);
      return next();
    }
    const [, secret] = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(header ?? '') ?? [];
    if (secret === undefined)
      return problem(
        c,
        401,
        'send Authorization: Bearer <token>; crossquote token create makes one',
        CHALLENGE,
      );
    const token = await store.tokenByHash(sha256(secret));
    if (!token || !isInForce(token, clock.now()))
      return problem(
        c,
        401,
        'this token is not known, has run out or was revoked; crossquote token list shows which are in force',
        CHALLENGE,
      );
    c.set('caller', { name: token.name, role: token.role, reveals: token.reveals });
    return next();
  };
}
