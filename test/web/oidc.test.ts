/** Signing in at an identity provider: who comes in, as what, and whatever is not as it was asked for does not. */
import { randomBytes } from 'node:crypto';
import { apiApp } from '@crossquote/api';
import { fakeLexicon } from '@crossquote/pipeline/testing';
import { desk } from '@crossquote/web';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiBed } from '../http/api-bed.ts';
import { CLIENT, type TestIssuer, testIssuer } from './test-issuer.ts';

let issuer: TestIssuer;
let bed: ReturnType<typeof apiBed>;
let open: (path: string, cookie?: string, method?: string) => Promise<Response>;
beforeEach(async () => {
  issuer = await testIssuer();
  bed = apiBed({ anonymousReads: false });
  const roles = { editors: 'reviewer', chiefs: 'operator' } as const;
  const oidc = { ...CLIENT, issuer: issuer.url, nameClaim: 'email', roleClaim: 'groups', roles };
  const sweeps = { soon: () => undefined };
  const known = { ...bed.deps, lexicon: fakeLexicon(), sweeps, key: randomBytes(32), entry: null };
  const app = apiApp(bed.deps, desk({ ...known, oidc }));
  open = async (path, cookie = '', method = 'GET') =>
    app.request(path, { method, headers: { Cookie: cookie, Host: 'localhost', Origin: 'http://localhost' } });
});
afterEach(() => issuer.close());

const KIM = { email: 'kim@desk.example', groups: ['readers of all', 'editors'] };
const cookieOf = (response: Response, name: string) =>
  response.headers.getSetCookie().find((each) => each.startsWith(`${name}=`)) ?? '';
const valueOf = (cookie: string) => cookie.split(';')[0] ?? '';

async function begun(next = '/desk/history') {
  const response = await open(`/desk/oidc?next=${encodeURIComponent(next)}`);
  return {
    to: response.headers.get('location') ?? '',
    cookie: valueOf(cookieOf(response, 'crossquote-oidc')),
  };
}
const pathOf = (address: string) => address.replace('http://localhost', '');

it('asks the provider for nothing before somebody chooses to sign in there', async () => {
  const page = await (await open('/desk/sign-in')).text();
  expect(page).toContain('href="/desk/oidc?next=%2Fdesk"');
  expect(issuer.asked).toEqual([]);
});

it('lets somebody in under their name and role, with PKCE, and ends that session with its token', async () => {
  const { to, cookie } = await begun();
  const asked = new URL(to).searchParams;
  expect([asked.get('code_challenge_method'), asked.get('redirect_uri')]).toEqual([
    'S256',
    'http://localhost/desk/oidc/back',
  ]);
  const done = await open(pathOf(issuer.signIn(to, KIM)), cookie);
  expect([done.status, await done.text()]).toEqual([
    200,
    expect.stringContaining('content="0; url=/desk/history"'),
  ]);
  const session = cookieOf(done, 'crossquote-desk');
  expect(session).toMatch(/HttpOnly.*SameSite=Strict/);
  expect(await (await open('/desk', valueOf(session))).text()).toContain('kim@desk.example');
  const [token] = await bed.store.tokens();
  expect(token).toMatchObject({ name: 'kim@desk.example', role: 'reviewer', reveals: false });
  expect(await bed.store.ledger(0, 9)).toMatchObject([
    { what: 'grant', who: 'kim@desk.example', subjects: [token?.id] },
  ]);
  await bed.store.revokeToken(token?.id ?? '', bed.clock.now().toISOString(), 'kim');
  expect((await open('/desk', valueOf(session))).status).toBe(303);
});

it('lets somebody in again after they went out, or from elsewhere, as what they are there now, and leaves the latest session alone', async () => {
  const { to, cookie } = await begun();
  const signedIn = async (claims: typeof KIM) =>
    valueOf(cookieOf(await open(pathOf(issuer.signIn(to, claims)), cookie), 'crossquote-desk'));
  const first = await signedIn(KIM);
  const again = await begun();
  const second = valueOf(
    cookieOf(
      await open(pathOf(issuer.signIn(again.to, { ...KIM, groups: ['chiefs'] })), again.cookie),
      'crossquote-desk',
    ),
  );
  expect([(await open('/desk', first)).status, (await open('/desk', second)).status]).toEqual([303, 200]);
  const inForce = async () => (await bed.store.tokens()).filter(({ revokedAt }) => revokedAt === null);
  expect(await inForce()).toMatchObject([{ name: 'kim@desk.example', role: 'operator' }]);
  await open('/desk/sign-out', second, 'POST');
  expect(await inForce()).toEqual([]);
  const written = (await bed.store.ledger(0, 9)).map(({ what, who }) => `${what} ${who}`);
  expect(written).toEqual(['grant', 'revoke', 'grant', 'revoke'].map((what) => `${what} kim@desk.example`));
});

it('takes no token over that somebody made by hand under that name', async () => {
  await bed.token('reader', 'kim@desk.example');
  const { to, cookie } = await begun();
  expect((await open(pathOf(issuer.signIn(to, KIM)), cookie)).status).toBe(409);
  expect(await bed.store.tokens()).toMatchObject([{ role: 'reader', revokedAt: null }]);
});

it('gives whoever has several roles the highest', async () => {
  const { to, cookie } = await begun();
  await open(pathOf(issuer.signIn(to, { ...KIM, groups: ['chiefs', 'editors'] })), cookie);
  expect(await bed.store.tokens()).toMatchObject([{ role: 'operator' }]);
});

it('refuses whoever has no role or no name, another state, nonce or browser, and who comes back late or twice', async () => {
  const refused = async (address: string, cookie: string) => {
    const response = await open(pathOf(address), cookie);
    expect([response.status, cookieOf(response, 'crossquote-desk')]).toEqual([401, '']);
  };
  const { to, cookie } = await begun();
  const told = async (claims: Readonly<Record<string, unknown>>) =>
    (await open(pathOf(issuer.signIn(to, claims)), cookie)).text();
  expect(await told({ ...KIM, groups: [] })).toContain(
    'its claim “groups” holds nothing that is a role here',
  );
  expect(await told({ groups: 'editors' })).toContain('its claim “email” gives no name');
  await refused(issuer.signIn(to, { ...KIM, groups: ['readers of all'] }), cookie);
  await refused(issuer.signIn(to, { ...KIM, groups: 'constructor' }), cookie);
  await refused(issuer.signIn(to, { groups: 'editors' }), cookie);
  await refused(issuer.signIn(to, { ...KIM, email: 'k'.repeat(101) }), cookie);
  await refused(issuer.signIn(to, { ...KIM, nonce: 'another' }), cookie);
  await refused(issuer.signIn(to, { ...KIM, aud: 'another' }), cookie);
  await refused(issuer.signIn(to, KIM).replace(/state=[\w-]/, 'state='), cookie);
  await refused(issuer.signIn(to, KIM), '');
  await refused(issuer.signIn(to, KIM), (await begun()).cookie);
  await refused(issuer.signIn(to, KIM), `${cookie}x`);
  expect(await bed.store.tokens()).toEqual([]);
  const address = issuer.signIn(to, KIM);
  expect((await open(pathOf(address), cookie)).status).toBe(200);
  await refused(address, cookie);
  bed.clock.advance(11 * 60_000);
  await refused(issuer.signIn(to, KIM), cookie);
});

it('leads nowhere else, and says so where the provider is away', async () => {
  const { to, cookie } = await begun('//elsewhere.example/desk');
  const done = await open(pathOf(issuer.signIn(to, KIM)), cookie);
  expect(await done.text()).toContain('content="0; url=/desk"');
  const { to: later, cookie: kept } = await begun();
  const address = issuer.signIn(later, KIM);
  await issuer.close();
  issuer = await testIssuer();
  const away = await open(pathOf(address), kept);
  expect([away.status >= 400, cookieOf(away, 'crossquote-desk')]).toEqual([true, '']);
});
