/**
 * A plain form is read as the same fields in JSON, for programs that know no other way: LibreTranslate's clients in Python send one. Only where no Origin
 * is named: browsers name it, and a page of another origin may send such a form without asking, to have this machine work.
 */
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';

const FORM = 'application/x-www-form-urlencoded';

export function takeForms(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== FORM || c.req.header('origin') !== undefined) return next();
    const form = new URLSearchParams(await c.req.text());
    const fields = Object.fromEntries(
      [...new Set(form.keys())].map((name) => [name, oneOrAll(form.getAll(name))]),
    );
    const headers = new Headers(c.req.raw.headers);
    headers.set('Content-Type', 'application/json');
    headers.delete('Content-Length');
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers, body: JSON.stringify(fields) });
    c.req.bodyCache = {};
    return next();
  };
}

/** A field that is named more than once is a list. */
function oneOrAll(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] ?? '') : values;
}
