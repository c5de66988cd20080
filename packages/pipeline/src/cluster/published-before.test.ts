import { describe, expect, it } from 'vitest';
import { publishedBefore } from './published-before.ts';

describe('publishedBefore', () => {
  it.each([
    ['2026-03-03', '2026-03-04'],
    ['2026-03-03T23:00', '2026-03-04'],
    ['2026-03', '2026-04-01'],
    ['2025', '2026-01'],
    ['2026-03-03T10:00:00Z', '2026-03-03T12:30:00+01:00'],
    ['2026-03-04T01:00:00+09:00', '2026-03-03T23:30:00-05:00'],
  ])('knows that %s is before %s, and not the other way round', (a, b) => {
    expect(publishedBefore(a, b)).toBe(true);
    expect(publishedBefore(b, a)).toBe(false);
  });

  it.each([
    [null, '2026-03-03'],
    [null, null],
    ['yesterday', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['2026-03', '2026-03-20'],
    ['2026', '2026-12'],
    ['2026-03-03T08:00', '2026-03-03T20:00'],
    ['2026-03-03', '2026-03-03T20:00:00Z'],
    ['2026-03-03T20:00:00Z', '2026-03-03T20:00:00Z'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(publishedBefore(a, b)).toBe(false);
    expect(publishedBefore(b, a)).toBe(false);
  });
});
