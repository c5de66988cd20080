import { describe, expect, it } from 'vitest';
import { weekdaysIn } from './weekdays.ts';

describe('weekdaysIn', () => {
  it.each([
    ['On Tuesday and Friday', [1, 4]],
    ['am Mittwoch', [2]],
    ['الثلاثاء', [1]],
    ['в пятницу', [4]],
    ['am Dienstagabend, und mittwochs', [1, 2]],
    ['Tuesday’s fire, and on Fridays', [1, 4]],
    ['до понедельника, в субботу', [0, 5]],
    ['у п’ятницю, у середу', [4, 2]],
    ['يوم الأربعاء وللثلاثاء', [2, 1]],
    ['روز سه‌شنبه و پنج شنبه، شنبه و جمعه', [1, 3, 5, 4]],
    ["Cuma'dan pazartesiye", [4, 0]],
    ['w środę', [2]],
    ['in der Nacht zum Freitag', []],
    ['Salı, salıdan', [1, 1]],
    ['leżał na sali', []],
    ['nowhere', []],
    ['the sunday-school of Montague', []],
  ])('reads %s', (text, days) => {
    expect(weekdaysIn(text).map(({ day }) => day)).toEqual(days);
  });

  it('points at the word', () => {
    const [mention] = weekdaysIn('Come on Tuesday.');
    expect('Come on Tuesday.'.slice(mention?.start, mention?.end)).toBe('Tuesday');
  });
});
