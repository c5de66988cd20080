/** To the identity provider, and back. Both answer 404 where none is configured. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { SignedInPage } from '../pages/signed-in-page.tsx';
import {
  endSignIns,
  type Lacking,
  newErrand,
  type OidcErrand,
  openOidc,
  signInToken,
} from '../session/oidc.ts';
import { sealed, unsealed } from '../session/seal.ts';
import { beginSession } from '../session/session.ts';
import type { Words } from '../text/words.ts';
import { type FrameOf, ownPath } from './routes.ts';

const COOKIE = 'crossquote-oidc';
const BACK = '/desk/oidc/back';

export function oidcRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  if (!deps.oidc) return;
  const oidc = openOidc(deps.oidc);
  app.get('/desk/oidc', async (c) => {
    const errand = newErrand(ownPath(c.req.query('next')), deps.clock);
    const to = await oidc.begin(errand, new URL(BACK, originOf(c, deps)).href);
    // Lax, for the browser comes back from elsewhere.
    setCookie(c, COOKIE, sealed(errand, deps.key), {
      path: '/desk/oidc',
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(c, deps),
      maxAge: 600,
    });
    return c.redirect(to.href, 303);
  });
  app.get(BACK, async (c) => {
    const errand = unsealed(getCookie(c, COOKIE) ?? '', deps.key) as OidcErrand | null;
    deleteCookie(c, COOKIE, { path: '/desk/oidc' });
    const isOpen = errand !== null && errand.until > deps.clock.now().getTime();
    const came = new URL(`${BACK}${new URL(c.req.url).search}`, originOf(c, deps));
    const who = isOpen ? await oidc.end(errand, came) : null;
    const frame = frameOf(c);
    const refused = (wrong: string) =>
      page(c, <SignInPage frame={frame} next="/desk" wrong={wrong} isLoopback={false} hasOidc />, 401);
    if (!errand || !who) return refused(frame.words.t('sign-in.refused'));
    if ('lacks' in who) return refused(refusal(who, frame.words));
    const token = signInToken(who, deps.clock);
    // Whoever signs in again has one session: the latest, with what they are there now.
    await endSignIns(who.name, deps);
    await deps.store.addToken(token, who.name);
    beginSession(c, deps, { token: token.hash, name: null });
    return page(c, <SignedInPage frame={frame} next={errand.next} />);
  });
}

/** Of somebody whom the provider knows, which claim of theirs says too little: nobody else could tell whoever runs this server. */
function refusal({ lacks, claim }: Lacking, { t }: Words): string {
  return lacks === 'role' ? t('sign-in.no-role', { claim }) : t('sign-in.no-name', { claim });
}

function isSecure(c: DeskContext, { access }: DeskDeps): boolean {
  return access.behindProxy || new URL(c.req.url).protocol === 'https:';
}

/** As the browser knows this server: a proxy hands the host through. */
function originOf(c: DeskContext, deps: DeskDeps): string {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return `${isSecure(c, deps) ? 'https' : 'http'}://${host}`;
}
