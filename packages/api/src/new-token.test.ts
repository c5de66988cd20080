import { InvalidInput, sha256 } from '@crossquote/domain';
import { fixedClock } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { newToken } from './new-token.ts';

const clock = fixedClock('2026-03-01T10:00:00.000Z');
const wish = { name: ' kim ', role: 'reviewer', expires: '30d' } as const;

describe('newToken', () => {
  it('gives 256 random bits, and keeps their hash', () => {
    const { secret, token } = newToken(wish, clock);
    expect(secret).toMatch(/^cq_[\w-]{43}$/);
    expect(token).toMatchObject({ name: 'kim', role: 'reviewer', hash: sha256(secret), revokedAt: null });
    expect(token.id).toMatch(/^k_[0-9a-f]{20}$/);
    expect(newToken(wish, clock).secret).not.toBe(secret);
  });

  it.each([
    ['12h', '2026-03-01T22:00:00.000Z'],
    ['30d', '2026-03-31T10:00:00.000Z'],
    ['1w', '2026-03-08T10:00:00.000Z'],
  ])('runs out after %s', (expires, at) => {
    expect(newToken({ ...wish, expires }, clock).token.expiresAt).toBe(at);
  });

  it.each(['', '0d', '30', '367d', '9999w', '-1d', 'never'])('refuses to run out after "%s"', (expires) => {
    expect(() => newToken({ ...wish, expires }, clock)).toThrow(InvalidInput);
  });

  it('is for somebody', () => {
    expect(() => newToken({ ...wish, name: ' ' }, clock)).toThrow(/--name/);
  });
});
