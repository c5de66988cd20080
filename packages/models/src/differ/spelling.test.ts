import { describe, expect, it } from 'vitest';
import { PLACES, spellingOf } from './spelling.ts';

const shared = (one: string, other: string) => {
  const [, ...ours] = spellingOf(one);
  const theirs = new Set(spellingOf(other).slice(1));
  return ours.filter((pair) => pair > 0 && theirs.has(pair)).length;
};

describe('spellingOf', () => {
  it('gives the numbers that scripts/train/differ/spelling.py gives', () => {
    expect(spellingOf('Vashin')).toEqual([
      1, 23, 618, 48, 541, 234, 267, 0, 0, 0, 807, 1420, 1331, 0, 0, 0, 0,
    ]);
    expect(spellingOf('—')).toEqual([4, ...Array.from({ length: PLACES - 1 }, () => 0)]);
  });

  it('finds a name in another script spelled alike, and another name not', () => {
    expect(shared('Karsund', 'Карсунд')).toBe(12);
    expect(shared('Karsund', 'كارسوند')).toBeGreaterThan(6);
    expect(shared('Karsund', 'Велмо')).toBe(0);
  });

  it('tells small letters, a capital, capitals and digits apart, and leaves the Arabic article out', () => {
    expect(['boats', 'Boats', 'UN', 'iPhone', 'B2', '41'].map((word) => spellingOf(word)[0])).toEqual([
      0, 1, 2, 2, 3, 3,
    ]);
    expect(spellingOf('والقارب')).toEqual(spellingOf('قارب'));
  });
});
