/**
 * Words come as UTF-8, in a query as in a body. Read all the same, a letter of another encoding becomes U+FFFD, which is then kept for good in a note, a name or
 * a term, and is found in no text.
 */
import { isUtf8 } from 'node:buffer';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

const JSON_BODY = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const ENCODED = 'percent-encoded UTF-8; encode each value as encodeURIComponent does';

export function requireUtf8(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (!isPercentEncoded(new URL(c.req.url).search)) return problem(c, 400, `the query is no ${ENCODED}`);
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== JSON_BODY && type !== FORM) return next();
    if (!isUtf8(new Uint8Array(await c.req.arrayBuffer())))
      return problem(c, 400, 'the body is not UTF-8; send it in that encoding, whatever Content-Type says');
    if (type === FORM && !isPercentEncoded(await c.req.text()))
      return problem(c, 400, `the body is no ${ENCODED}`);
    return next();
  };
}

function isPercentEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
