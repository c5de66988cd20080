/**
 * Who is at the desk, from a cookie that only this server could have signed. It names a token by its hash, which opens nothing by itself: a token that
 * is revoked or runs out ends its sessions with it. Of a session nothing is kept until somebody ends it, so sessions outlive a restart.
 */
import { randomBytes } from 'node:crypto';
import { isInForce, sha256 } from '@crossquote/domain';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskContext, DeskDeps, Person } from '../desk-deps.ts';
import { isSame, sealed, signatureOf, unsealed } from './seal.ts';
import type { Session } from './session-shape.ts';

const COOKIE = 'crossquote-desk';
const HOURS = 12;

/**
 * The last part of a session shows nobody in and only takes forms: what somebody pressed before they could know that it ends, and left the page at once, is
 * asked about for two seconds (`assets/send.js`) and sent behind them. Nothing is taken later than without it. Who sends a form that meets somebody else's decision is still
 * answered with what it is about, since what they wrote would else be lost.
 */
const FORMS_ONLY_MS = 30_000;

export interface Known {
  readonly person: Person;
  readonly session: Session;
  /** Milliseconds until pages show this person no more; negative while only forms are taken. */
  readonly endsInMs: number;
}

export function beginSession(c: DeskContext, deps: DeskDeps, who: Pick<Session, 'token' | 'name'>): void {
  const until = deps.clock.now().getTime() + HOURS * 3_600_000;
  const session: Session = { ...who, until, nonce: randomBytes(16).toString('base64url') };
  setCookie(c, COOKIE, sealed(session, deps.key), {
    path: '/desk',
    httpOnly: true,
    sameSite: 'Strict',
    secure: deps.access.behindProxy || new URL(c.req.url).protocol === 'https:',
    maxAge: HOURS * 3600,
  });
}

/** For good: a copy of the cookie opens nothing either. Other sessions of the same person go on. */
export async function endSession(c: DeskContext, { store, clock }: DeskDeps): Promise<void> {
  const session = c.get('session');
  if (session) {
    const until = new Date(session.until).toISOString();
    await store.endSession({ id: idOf(session), until }, clock.now().toISOString());
  }
  deleteCookie(c, COOKIE, { path: '/desk' });
}

function idOf({ nonce }: Session): string {
  return sha256(nonce);
}

/** Whoever the cookie names, as long as that holds; null: nobody. */
export async function personOf(c: DeskContext, deps: DeskDeps): Promise<Known | null> {
  const session = unsealed(getCookie(c, COOKIE) ?? '', deps.key) as Session | null;
  const named = session && (await personNamedBy(session, deps));
  if (!session || !named) return null;
  const leftMs = Math.min(session.until, named.until) - deps.clock.now().getTime();
  const endsInMs = leftMs - FORMS_ONLY_MS;
  const isOver = c.req.method === 'POST' ? leftMs <= 0 : endsInMs <= 0;
  const begun = new Date(session.until - HOURS * 3_600_000).toISOString();
  return isOver || (await deps.store.isSessionEnded(idOf(session), begun))
    ? null
    : { person: named.person, session, endsInMs };
}

/** `until`: milliseconds since 1970, when it ends by itself; somebody's at this machine ends with the server. */
async function personNamedBy(
  { token: hash, name }: Session,
  { store, clock, entry }: DeskDeps,
): Promise<{ readonly person: Person; readonly until: number } | null> {
  if (hash === null)
    return entry && name ? { person: { name, role: 'reviewer' }, until: Number.POSITIVE_INFINITY } : null;
  const token = await store.tokenByHash(hash);
  if (!token || !isInForce(token, clock.now())) return null;
  return { person: token, until: Date.parse(token.expiresAt) };
}

/** What a form of this session carries, so that no other page can send one. */
export function formToken({ nonce }: Session, key: Uint8Array): string {
  return signatureOf(`form ${nonce}`, key);
}

export function isFormToken(given: string, session: Session, key: Uint8Array): boolean {
  return isSame(given, formToken(session, key));
}
