/**
 * The HTTP API as a function of what it works with: no socket, no environment, no clock of its own, so that tests ask it directly
 * (`app.request`). What guards stand before every route, and in which order, is all here.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env, Hono, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Api, ApiDeps, ApiEnv, RouteDeps } from './api-deps.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { authenticate } from './guards/authenticate.ts';
import { checkHost } from './guards/check-host.ts';
import { hideNames } from './guards/hide-names.ts';
import { limitBody } from './guards/limit-body.ts';
import { limitRate } from './guards/limit-rate.ts';
import { requireUtf8 } from './guards/require-utf8.ts';
import { speakOurWords } from './issue-in-words.ts';
import { newMeter } from './metrics/meter.ts';
import { problem, problemOf, problemOfIssues } from './problem.ts';
import { ROUTES } from './routes/index.ts';

/** @param desk pages for people, at `/desk`; null: there are none. */
export function apiApp<E extends Env = Env>(given: ApiDeps, desk: Hono<E> | null = null): Api {
  const deps: RouteDeps = { ...given, meter: newMeter() };
  speakOurWords();
  const app: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) =>
      result.success ? undefined : problemOfIssues(result.error.issues, result.target, c),
  });
  app.onError((error, c) => problemOf(error, c));
  app.notFound((c) => problem(c, 404, 'there is no such path; /openapi.json lists those there are'));
  app.use(told(deps), hardened(), checkHost(deps.access.hosts), limitRate(deps.access, deps.clock));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(c, 405, `use ${methods.join(' or ')}`, { headers: { Allow: methods.join(', ') } }),
    }),
  );
  const known = authenticate(deps);
  for (const path of ['/v1/*', '/translate', '/detect', '/languages', '/metrics'])
    app.use(path, known, unshared, limitBody(), requireUtf8());
  app.use(etagged());
  app.use(hideNames(deps));
  for (const route of ROUTES) route(app, deps);
  serveDocs(app, deps);
  if (desk) app.route('/', desk);
  return app;
}

/** Nothing but the desk has scripts and forms, and those are its own; nothing comes from elsewhere, and nothing stands in another's page. */
function hardened(): MiddlewareHandler<ApiEnv> {
  const [docs, pages, board] = [
    headersFor(["'none'"]),
    headersFor(["'self'"]),
    headersFor(["'self'"], BOARD),
  ];
  return (c, next) => {
    const { path } = c.req;
    if (/^\/desk\/queues(\/|$)/.test(path)) return board(c, next);
    return path.startsWith('/desk') ? pages(c, next) : docs(c, next);
  };
}

/** bull-board's page names its own folder, and its style holds pictures. What its scripts put in as styles, and the font of another host, stay out. */
const BOARD = { baseUri: ["'self'"], imgSrc: ["'self'", 'data:'] };

/** @param own where scripts, pictures, connections and forms may lead. */
function headersFor(own: readonly string[], more: Partial<typeof BOARD> = {}): MiddlewareHandler<ApiEnv> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: [...own],
      imgSrc: [...own],
      connectSrc: [...own],
      formAction: [...own],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      ...more,
    },
    // A form must say where it comes from, to its own origin alone.
    referrerPolicy: own.includes("'self'") ? 'same-origin' : 'no-referrer',
    xFrameOptions: 'DENY',
  });
}

/** Of every answer but streams: one has no end to be hashed, the other is longer than memory. */
function etagged(): MiddlewareHandler<ApiEnv> {
  const tag = etag();
  return (c, next) => (STREAMS.has(c.req.path) ? next() : tag(c, next));
}

const STREAMS: ReadonlySet<string> = new Set(['/v1/changes/stream', '/v1/export', '/desk/live']);

/** What was asked with a token is kept by nobody in between, and asked again each time. */
const unshared: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  c.header('Cache-Control', 'private, no-cache');
};

function told({ onRequest, meter }: RouteDeps): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const began = performance.now();
    c.set('cause', null);
    await next();
    const route = `${c.req.method} ${routePath(c, -1)}`;
    const ms = performance.now() - began;
    meter.request(route, c.res.status, ms);
    onRequest?.({ route, status: c.res.status, ms: Math.round(ms), cause: c.get('cause') });
  };
}
