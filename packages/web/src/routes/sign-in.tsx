/** In by a token or a one-time address, and out. */

import { isInForce, isSignIn, sha256 } from '@crossquote/domain';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { beginSession, endSession } from '../session/session.ts';
import { type FrameOf, formOf, ownPath, textOf } from './routes.ts';

export function signInRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const isLoopback = deps.access.anonymousReads;
  const hasOidc = Boolean(deps.oidc);
  app.get('/desk/sign-in', (c) => {
    const next = pathAfter(c.req.query('next'));
    const known = { frame: frameOf(c), next, isLoopback, hasOidc };
    return page(c, <SignInPage {...known} wrong={null} />);
  });
  // What a page's script asks before it sends a form: the session may have ended, or be another one, since the page was made.
  app.get('/desk/here', (c) => {
    const { person, formToken, endsInMs } = frameOf(c);
    return c.json({ by: person?.name ?? null, token: formToken, endsInMs });
  });
  app.post('/desk/sign-in', async (c) => {
    const form = await formOf(c);
    const next = pathAfter(textOf(form, 'next'));
    const token = await deps.store.tokenByHash(sha256(textOf(form, 'secret').trim()));
    if (!token || !isInForce(token, deps.clock.now())) {
      const known = { frame: frameOf(c), next, isLoopback, hasOidc };
      return page(c, <SignInPage {...known} wrong={c.get('words').t('sign-in.wrong')} />, 401);
    }
    beginSession(c, deps, { token: token.hash, name: null });
    return c.redirect(next, 303);
  });
  app.get('/desk/enter', (c) => {
    const name = deps.entry?.take(c.req.query('code') ?? '') ?? null;
    if (name === null) return c.redirect('/desk/sign-in', 303);
    beginSession(c, deps, { token: null, name });
    return c.redirect('/desk', 303);
  });
  // Nothing is lost by it, and a form from elsewhere is refused before.
  app.post('/desk/sign-out', async (c) => {
    const hash = c.get('session')?.token;
    const token = hash ? await deps.store.tokenByHash(hash) : null;
    if (token && isSignIn(token))
      await deps.store.revokeToken(token.id, deps.clock.now().toISOString(), token.name);
    await endSession(c, deps);
    return c.redirect('/desk', 303);
  });
}

/** Where somebody goes who has come in; not to the way in once more. */
function pathAfter(next: string | undefined): string {
  const path = ownPath(next);
  return path.split('?')[0] === '/desk/sign-in' ? '/desk' : path;
}
