/** The end of a session: its last half minute takes what was pressed before it, and shows nobody anything. */
import { newToken } from '@crossquote/api';
import { backupLine } from '@crossquote/domain';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

const HOURS = 3_600_000;
const SESSION = 12 * HOURS;
const OWN = { Origin: 'http://localhost' };

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed('kim', { anonymousReads: false });
  kim = await bed.visitor();
});

const path = () => `/desk/pairs/${bed.alignment.id}`;
const decided = async () => (await bed.store.reviews('default')).map(({ by, verdict }) => [by, verdict]);
const opened = (Cookie: string) => bed.page(path(), { headers: { Cookie } });
const here = async (Cookie: string) =>
  JSON.parse((await bed.page('/desk/here', { headers: { Cookie } })).html) as Record<string, unknown>;
const formTokenOf = ({ document }: Awaited<ReturnType<typeof opened>>) =>
  document.querySelector('.decide input[name="token"]')?.getAttribute('value') ?? '';
/** Decides as a page does that somebody has left: nothing is followed. */
const send = async (Cookie: string, token: string) => {
  const body = new URLSearchParams({ verdict: 'same', seen: '', back: '/desk', token });
  const headers = { ...OWN, Cookie };
  return (await bed.page(`${path()}/decide`, { method: 'POST', headers, body })).status;
};

async function signedIn(expires: string): Promise<{ readonly cookie: string; readonly tokenId: string }> {
  const wish = { name: 'lou', role: 'reviewer' as const, expires, reveals: false };
  const { secret, token } = newToken(wish, bed.clock);
  await bed.store.addToken(token, 'kim');
  const body = new URLSearchParams({ secret, next: '/desk' });
  const { headers } = await bed.page('/desk/sign-in', { method: 'POST', headers: OWN, body });
  return { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '', tokenId: token.id };
}

it('takes in its last half minute a decision that was pressed before, shows nothing meanwhile, and takes nothing behind it', async () => {
  const token = formTokenOf(await opened(kim.cookie));
  bed.clock.advance(SESSION - 30_001);
  expect((await opened(kim.cookie)).status).toBe(200);
  expect(await here(kim.cookie)).toMatchObject({ by: 'kim', token, endsInMs: 1 });
  bed.clock.advance(1);
  expect((await opened(kim.cookie)).headers.get('location')).toMatch(/sign-in/);
  expect(await here(kim.cookie)).toEqual({ by: null, token: null, endsInMs: 0 });
  bed.clock.advance(29_999);
  expect([await send(kim.cookie, 'another'), await decided()]).toEqual([403, []]);
  expect([await send(kim.cookie, token), await decided()]).toEqual([303, [['kim', 'same']]]);
  bed.clock.advance(1);
  expect(await send(kim.cookie, token)).toBe(403);
  expect(await decided()).toHaveLength(1);
});

// Where it finds another, it takes whoever presses a button for signed out.
it('says on each page whose it is where the script that sends its forms looks for it', async () => {
  const script = (await bed.page('/desk/assets/send.js')).html;
  const place = /^const own = document\.querySelector\('(.+)'\)/mu.exec(script)?.[1] ?? '';
  const { document } = await opened(kim.cookie);
  expect(document.querySelector(place)?.textContent).toBe((await here(kim.cookie))['by']);
});

it('goes by the token that it was begun with where that runs out before', async () => {
  const { cookie } = await signedIn('1h');
  const token = formTokenOf(await opened(cookie));
  bed.clock.advance(HOURS - 20_000);
  expect((await opened(cookie)).headers.get('location')).toMatch(/sign-in/);
  expect([await send(cookie, token), await decided()]).toEqual([303, [['lou', 'same']]]);
  bed.clock.advance(20_000);
  expect(await send(cookie, token)).toBe(403);
});

it('takes nothing of whose token was revoked, in its last half minute neither', async () => {
  const { cookie, tokenId } = await signedIn('1d');
  const token = formTokenOf(await opened(cookie));
  bed.clock.advance(SESSION - 10_000);
  await bed.store.revokeToken(tokenId, bed.clock.now().toISOString(), 'kim');
  expect([await send(cookie, token), await decided()]).toEqual([403, []]);
});

it('is told to the page, which counts down from there', async () => {
  bed.clock.advance(HOURS);
  const { document } = await opened(kim.cookie);
  expect(document.querySelector('[data-unsent]')?.getAttribute('data-ends-in')).toBe(
    `${11 * HOURS - 30_000}`,
  );
});

it('ends for good when somebody signs out, also for whoever has a copy of the cookie', async () => {
  const token = formTokenOf(await opened(kim.cookie));
  const headers = { ...OWN, Cookie: kim.cookie };
  const out = await bed.page('/desk/sign-out', { method: 'POST', headers, body: new URLSearchParams() });
  expect(out.headers.getSetCookie()[0]).toMatch(/^crossquote-desk=;/);
  expect((await opened(kim.cookie)).headers.get('location')).toMatch(/sign-in/);
  expect([await send(kim.cookie, token), await decided()]).toEqual([403, []]);
});

it('ends of somebody’s sessions by one token only the one that they sign out of', async () => {
  const { secret, token } = newToken(
    { name: 'lou', role: 'reviewer', expires: '1d', reveals: false },
    bed.clock,
  );
  await bed.store.addToken(token, 'kim');
  const enter = async () => {
    const body = new URLSearchParams({ secret, next: '/desk' });
    const { headers } = await bed.page('/desk/sign-in', { method: 'POST', headers: OWN, body });
    return headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const [desk, phone] = [await enter(), await enter()];
  const headers = { ...OWN, Cookie: phone };
  await bed.page('/desk/sign-out', { method: 'POST', headers, body: new URLSearchParams() });
  expect([(await opened(phone)).status, (await opened(desk)).status]).toEqual([303, 200]);
});

it('ends when a backup was restored since it began, and not one that begins after that', async () => {
  bed.clock.advance(HOURS);
  const at = bed.clock.now().toISOString();
  const summary = { rows: 1, reports: 1, reviews: 0, sha256: 'x' };
  await bed.store.appendLedger(backupLine('restore', summary, { by: 'lou', at }));
  const { cookie } = await signedIn('1d');
  expect([(await opened(kim.cookie)).status, (await opened(cookie)).status]).toEqual([303, 200]);
});
