import { describe, expect, it } from 'vitest';
import { daysApart } from './days-apart.ts';

describe('daysApart', () => {
  it.each([
    ['2026-03-03', '2026-03-05', 2],
    ['2026-03-05', '2026-03-03', 2],
    ['2026-03-03T23:59:00-08:00', '2026-03-04T00:01:00+12:00', 1],
    ['2026-03', '2026-03-17', 0],
    ['2026-03', '2026-04-02', 2],
    ['2026', '2027-01-01', 1],
    [null, '2026-03-03', null],
    ['soon', '2026-03-03', null],
  ])('counts from %s to %s: %s', (a, b, days) => {
    expect(daysApart(a, b)).toBe(days);
  });
});
