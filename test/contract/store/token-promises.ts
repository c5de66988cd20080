/** The store’s promises about tokens of the HTTP API. */
import { type AccessToken, backupLine, Conflict, sha256, tokenId } from '@crossquote/domain';
import { expect, it } from 'vitest';
import type { Given } from './given.ts';

/** Than any restored backup that a ledger tells of, which no test can empty. */
const LATER = '9999-01-01T00:00:00.000Z';

function aToken(secret: string, part: Partial<AccessToken> = {}): AccessToken {
  const hash = sha256(secret);
  return {
    id: tokenId(hash),
    name: secret,
    role: 'reader',
    reveals: false,
    hash,
    createdAt: '2026-03-01T10:00:00.000Z',
    expiresAt: '2026-03-31T10:00:00.000Z',
    revokedAt: null,
    ...part,
  };
}

export function tokenPromises(given: Given): void {
  it('gives tokens back exactly, by creation, and one by its hash', async () => {
    const late = aToken('late', { createdAt: '2026-03-02T10:00:00.000Z', role: 'operator' });
    const early = aToken('early');
    for (const token of [late, early]) await given.store.addToken(token, 'kim');
    expect(await given.store.tokens()).toEqual([early, late]);
    expect(await given.store.tokenByHash(sha256('late'))).toEqual(late);
    expect(await given.store.tokenByHash(sha256('none'))).toBeNull();
  });

  it('revokes a token once, and keeps it', async () => {
    const token = aToken('desk');
    await given.store.addToken(token, 'kim');
    const at = '2026-03-05T10:00:00.000Z';
    expect(await given.store.revokeToken(token.id, at, 'kim')).toBe(true);
    expect(await given.store.revokeToken(token.id, '2026-03-06T10:00:00.000Z', 'kim')).toBe(false);
    expect(await given.store.revokeToken('k_none', at, 'kim')).toBe(false);
    expect(await given.store.tokens()).toEqual([{ ...token, revokedAt: at }]);
  });

  it('has one token of a name in force', async () => {
    const token = aToken('desk');
    await given.store.addToken(token, 'kim');
    await expect(given.store.addToken(aToken('other', { name: 'desk' }), 'kim')).rejects.toThrow(Conflict);
    await given.store.revokeToken(token.id, '2026-03-05T10:00:00.000Z', 'kim');
    await given.store.addToken(aToken('other', { name: 'desk' }), 'kim');
    expect(await given.store.tokens()).toHaveLength(2);
  });

  it('takes a name again whose token has run out, and keeps that one as ended then', async () => {
    const old = aToken('desk');
    await given.store.addToken(old, 'kim');
    const renewed = aToken('other', { name: 'desk', createdAt: old.expiresAt });
    await given.store.addToken(renewed, 'kim');
    expect(await given.store.tokens()).toEqual([{ ...old, revokedAt: old.expiresAt }, renewed]);
  });

  it('knows a session that was ended, and no other, until it would have ended by itself', async () => {
    const { store } = given;
    const [noon, one, two] = [12, 13, 14].map((hour) => `2026-03-01T${hour}:00:00.000Z`) as [
      string,
      string,
      string,
    ];
    const ended = () => Promise.all(['early', 'late', 'none'].map((id) => store.isSessionEnded(id, LATER)));
    await store.endSession({ id: 'early', until: one }, noon);
    await store.endSession({ id: 'late', until: two }, noon);
    await store.endSession({ id: 'late', until: two }, noon);
    expect(await ended()).toEqual([true, true, false]);
    await store.endSession({ id: 'other', until: two }, one);
    expect(await ended()).toEqual([false, true, false]);
  });

  it('knows every session as ended that began before a backup was restored', async () => {
    const { store } = given;
    const hours = ['10', '11', '12'].map((hour) => `2126-03-01T${hour}:00:00.000Z`) as [
      string,
      string,
      string,
    ];
    const summary = { rows: 1, reports: 1, reviews: 0, sha256: 'x' };
    const ended = () => Promise.all(hours.map((begun) => store.isSessionEnded('none', begun)));
    await store.appendLedger(backupLine('backup', summary, { by: 'kim', at: hours[2] }));
    expect(await ended()).toEqual([false, false, false]);
    await store.appendLedger(backupLine('restore', summary, { by: 'kim', at: hours[1] }));
    expect(await ended()).toEqual([true, false, false]);
    expect(await store.lastRestore()).toBe(hours[1]);
    await store.appendLedger(backupLine('restore', summary, { by: 'kim', at: hours[0] }));
    expect(await store.lastRestore()).toBe(hours[1]);
  });
}
