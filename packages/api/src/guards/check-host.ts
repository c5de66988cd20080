/**
 * Against DNS rebinding: a page in a browser on this machine may send requests here under its own name, once that name resolves to 127.0.0.1.
 * A request must be addressed to one of the names that this server goes by.
 */
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

export function checkHost(hosts: readonly string[] | null): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const name = nameOf(c.req.header('host') ?? new URL(c.req.url).host);
    if (hosts !== null && (name === null || !hosts.includes(name)))
      return problem(c, 421, `address this server as ${hosts.join(' or ')}`);
    return next();
  };
}

/** Without the port; IPv6 in brackets, as URLs have it. */
function nameOf(host: string): string | null {
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname;
}
