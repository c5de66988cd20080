/**
 * Who is at the desk, from a cookie that only this server could have signed. It names a token by its hash, which opens nothing by itself: a token that
 * is revoked or runs out ends its sessions with it. Nothing is kept here, so sessions outlive a restart.
 */
import { randomBytes } from 'node:crypto';
import { isInForce } from '@crossquote/domain';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskContext, DeskDeps, Person } from '../desk-deps.ts';
import { isSame, sealed, signatureOf, unsealed } from './seal.ts';

export interface Session {
  /** Hash of the token that was shown; null: somebody at this machine, by a one-time address. */
  readonly token: string | null;
  /** Of somebody at this machine. */
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly nonce: string;
}

const COOKIE = 'crossquote-desk';
const HOURS = 12;

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

export function endSession(c: DeskContext): void {
  deleteCookie(c, COOKIE, { path: '/desk' });
}

/** Whoever the cookie names, as long as that holds; null: nobody. */
export async function personOf(
  c: DeskContext,
  { store, clock, key, entry }: DeskDeps,
): Promise<{ readonly person: Person; readonly session: Session } | null> {
  const session = unsealed(getCookie(c, COOKIE) ?? '', key) as Session | null;
  if (!session || session.until <= clock.now().getTime()) return null;
  if (session.token === null)
    return entry && session.name ? { person: { name: session.name, role: 'reviewer' }, session } : null;
  const token = await store.tokenByHash(session.token);
  return token && isInForce(token, clock.now()) ? { person: token, session } : null;
}

/** What a form of this session carries, so that no other page can send one. */
export function formToken({ nonce }: Session, key: Uint8Array): string {
  return signatureOf(`form ${nonce}`, key);
}

export function isFormToken(given: string, session: Session, key: Uint8Array): boolean {
  return isSame(given, formToken(session, key));
}
