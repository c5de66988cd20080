/** Lets those through who may do what changes something. */
import { type Role, roleMay } from '@crossquote/domain';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

export function requireRole(needed: Role): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const caller = c.get('caller');
    if (caller && roleMay(caller.role, needed)) return next();
    const fix = `it takes a token of the role ${needed}: crossquote token create --role ${needed} --name <who>`;
    if (caller) return problem(c, 403, `this token is a ${caller.role}'s; ${fix}`);
    return problem(c, 401, `without a token this server only lets itself be read; ${fix}`, {
      headers: { 'WWW-Authenticate': 'Bearer realm="crossquote"' },
    });
  };
}
