/**
 * The review desk as a function of what it works with. Who is here, in which language and what they may see of names is settled before every page;
 * what changes something comes as a form of this very session, from this very origin.
 */

import { NotFound, roleMay } from '@crossquote/domain';
import { sightOf } from '@crossquote/pipeline';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { serveAssets } from './assets.ts';
import type { Desk, DeskContext, DeskDeps, DeskEnv } from './desk-deps.ts';
import { problemPage, refused } from './problem.tsx';
import { belongsRoutes } from './routes/belongs.tsx';
import { bulkRoutes } from './routes/bulk.tsx';
import { correctRoutes } from './routes/correct.tsx';
import { decideRoutes } from './routes/decide.tsx';
import { historyRoutes } from './routes/history.tsx';
import { liveRoutes } from './routes/live.ts';
import { lookRoutes } from './routes/look.tsx';
import { oidcRoutes } from './routes/oidc.tsx';
import { operationsRoutes } from './routes/operations.tsx';
import { overviewRoutes } from './routes/overview.tsx';
import { queueRoutes } from './routes/queue.tsx';
import { queueBoardRoutes } from './routes/queue-board.tsx';
import { readingRoutes } from './routes/reading.tsx';
import { reshapeRoutes } from './routes/reshape.tsx';
import { ownPath } from './routes/routes.ts';
import { searchRoutes } from './routes/search.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { termRoutes } from './routes/terms.tsx';
import { translateRoutes } from './routes/translate.tsx';
import { isOwnOrigin } from './session/own-origin.ts';
import { formToken, personOf } from './session/session.ts';
import { chosenLanguage, wordsIn } from './text/words.ts';
import type { Frame } from './view/frame.ts';

const ROUTES = [
  signInRoutes,
  oidcRoutes,
  queueRoutes,
  decideRoutes,
  bulkRoutes,
  reshapeRoutes,
  belongsRoutes,
  searchRoutes,
  readingRoutes,
  translateRoutes,
  termRoutes,
  overviewRoutes,
  lookRoutes,
  correctRoutes,
  historyRoutes,
  operationsRoutes,
  queueBoardRoutes,
];

const MOST_OF_FORM = 100_000;

export function desk(deps: DeskDeps): Desk {
  const app: Desk = new Hono<DeskEnv>();
  app.onError((error, c) => problemPage(error, c, frameOf(c, deps)));
  serveAssets(app);
  app.use(
    '/desk/*',
    settled(deps),
    bodyLimit({ maxSize: MOST_OF_FORM }),
    csrf({ origin: isOwnOrigin }),
    readable(deps),
  );
  for (const path of ['/', '/desk/']) app.get(path, (c) => c.redirect(`/desk${new URL(c.req.url).search}`));
  liveRoutes(app, deps);
  for (const routes of ROUTES) routes(app, deps, (c) => frameOf(c, deps));
  app.on(['GET', 'POST'], '/desk/*', () => {
    throw new NotFound('there is no such page');
  });
  return app;
}

/** Who is here, in which language, and what they may see. */
function settled(deps: DeskDeps): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const known = await personOf(c, deps);
    c.set('person', known?.person ?? null);
    c.set('session', known?.session ?? null);
    c.set('endsInMs', known?.endsInMs ?? 0);
    c.set('words', wordsIn(languageOf(c)));
    // Nobody sees protected names here: whoever may, asks the API, which writes it down.
    const sight = sightOf(known && { role: known.person.role, reveals: false });
    const names = await deps.names.as(sight);
    c.set('names', names);
    c.set('hider', names.hider);
    await next();
    c.header('Cache-Control', 'private, no-store');
  };
}

const LANGUAGE_COOKIE = 'crossquote-language';
const YEAR = 365 * 86_400;

function languageOf(c: DeskContext): string {
  const asked = c.req.query('lang');
  const accepted = (c.req.header('accept-language') ?? '').split(',').map((tag) => tag.split(';')[0]?.trim());
  const language = chosenLanguage([asked, getCookie(c, LANGUAGE_COOKIE), ...accepted]);
  if (asked !== undefined)
    setCookie(c, LANGUAGE_COOKIE, language, { path: '/desk', sameSite: 'Lax', httpOnly: true, maxAge: YEAR });
  return language;
}

const OPEN = new Set([
  '/desk/sign-in',
  '/desk/sign-out',
  '/desk/here',
  '/desk/enter',
  '/desk/oidc',
  '/desk/oidc/back',
]);

/** Whoever may not read is asked to sign in; whoever sent a form is first given back what they wrote. */
function readable(deps: DeskDeps): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (deps.access.anonymousReads || c.get('person') || OPEN.has(c.req.path)) return next();
    if (c.req.method === 'POST') return refused(c, frameOf(c, deps));
    return c.redirect(`/desk/sign-in?next=${encodeURIComponent(pathOf(c))}`, 303);
  };
}

function frameOf(c: DeskContext, { key, access, home = null }: DeskDeps): Frame {
  const [person, session] = [c.get('person'), c.get('session')];
  const decides = person && session && roleMay(person.role, 'reviewer');
  return {
    words: c.get('words') ?? wordsIn('en'),
    person: person ?? null,
    path: pathOf(c),
    formToken: decides ? formToken(session, key) : null,
    endsInMs: c.get('endsInMs') ?? 0,
    home: access.anonymousReads || person?.role === 'operator' ? home : null,
  };
}

/** Of the page, or of the one that the form stood on, as far as the browser says: what answers a form has no address to come back to. */
function pathOf(c: DeskContext): string {
  const isForm = c.req.method !== 'GET';
  const from = isForm ? (c.req.header('referer') ?? '') : c.req.url;
  if (!URL.canParse(from)) return '/desk';
  const { host, pathname, search } = new URL(from);
  if (!isForm) return `${pathname}${search}`;
  return host === c.req.header('host') ? ownPath(`${pathname}${search}`) : '/desk';
}
