import { describe, expect, it } from 'vitest';
import { weekdaysIn } from './weekdays.ts';

describe('weekdaysIn', () => {
  it.each([
    ['On Tuesday and Friday', [1, 4]],
    ['am Mittwoch', [2]],
    ['الثلاثاء', [1]],
    ['в пятницу', [4]],
    ['nowhere', []],
  ])('reads %s', (text, days) => {
    expect(weekdaysIn(text).map(({ day }) => day)).toEqual(days);
  });

  it('points at the word', () => {
    const [mention] = weekdaysIn('Come on Tuesday.');
    expect('Come on Tuesday.'.slice(mention?.start, mention?.end)).toBe('Tuesday');
  });
});
