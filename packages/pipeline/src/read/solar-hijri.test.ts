import { describe, expect, it } from 'vitest';
import { gregorianDate } from './solar-hijri.ts';

describe('gregorianDate', () => {
  it.each([
    [1400, 1, 1, '2021-03-21'],
    [1399, 12, 30, '2021-03-20'],
    [1405, 6, 26, '2026-09-17'],
    [1357, 11, 22, '1979-02-11'],
    [1404, 10, 11, '2026-01-01'],
  ])('of %i-%i-%i', (year, month, day, iso) => expect(gregorianDate(year, month, day)).toBe(iso));

  it('is none where the year has no such day', () => {
    // A year of 365 days.
    expect(gregorianDate(1400, 12, 30)).toBeNull();
    expect(gregorianDate(1400, 7, 31)).toBeNull();
    expect(gregorianDate(1400, 1, 32)).toBeNull();
  });
});
