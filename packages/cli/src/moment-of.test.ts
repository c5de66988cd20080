import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { momentOf } from './moment-of.ts';

const NOW = new Date(2026, 2, 1, 9, 30);

describe('a moment that somebody types', () => {
  it.each([
    ['today', new Date(2026, 2, 1)],
    ['yesterday', new Date(2026, 1, 28)],
    ['12h', new Date(2026, 1, 28, 21, 30)],
    ['3d', new Date(NOW.getTime() - 3 * 86_400_000)],
    ['1w', new Date(NOW.getTime() - 7 * 86_400_000)],
    ['2026-02-28', new Date(2026, 1, 28)],
    ['2026-02-28T18:00', new Date(2026, 1, 28, 18)],
    ['2026-02-28T18:00:30Z', new Date('2026-02-28T18:00:30Z')],
    ['2026-02-28T18:00+02:00', new Date('2026-02-28T16:00:00Z')],
  ])('may be %s', (typed, moment) => {
    expect(momentOf(typed, '--since', NOW)).toEqual(moment);
  });

  it('is of the very year that stands there', () => {
    for (const typed of ['0026-03-01', '0026-03-01T00:00'])
      expect(momentOf(typed, '--since', NOW).getFullYear()).toBe(26);
  });

  it.each([
    '',
    'soon',
    '0h',
    '3',
    '2026-02-30',
    '2026-2-1',
    '2026-02-30T10:00',
    '2026-02-28T25:00',
    '28.2.2026',
  ])('is not "%s": that is said with what may be given', (typed) => {
    expect(() => momentOf(typed, '--since', NOW)).toThrow(InvalidInput);
    expect(() => momentOf(typed, '--since', NOW)).toThrow('--since takes yesterday');
  });
});
