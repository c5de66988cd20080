import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { runsLeft, sharedRuns } from './shared-runs.ts';

const runsOf = (text: string) => {
  const padded = `\0\0${text}\0\0`;
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
};
const both = (a: string, b: string) => {
  const left = runsOf(b);
  return runsOf(a).filter((run) => {
    const found = left.indexOf(run);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  }).length;
};

describe('runs of three letters that texts share', () => {
  it('are counted for each text of a stretch, one that is twice in both twice', () => {
    const shared = sharedRuns(['', 'das Dach', 'das Das', 'Dach']);
    const counted = (text: string, first: number, end: number) =>
      shared(text, first, end, 1).map(({ number, shared: count }) => [number, count]);
    expect(counted('das Das', 0, 4)).toEqual([
      [1, both('das Dach', 'das Das')],
      [2, 9],
    ]);
    expect(counted('das Das', 2, 4)).toEqual([[2, 9]]);
    expect(counted('xyz', 0, 4)).toEqual([]);
    expect(counted('lalalala', 0, 4)).toEqual([]);
    expect(sharedRuns(['lala'])('lalala', 0, 1, 1)).toEqual([{ number: 0, shared: both('lala', 'lalala') }]);
  });

  it('are those alone of texts with as many as are asked for', () => {
    const shared = sharedRuns(['das Dach', 'das Das']);
    expect(shared('das Das', 0, 2, 7)).toEqual([{ number: 1, shared: 9 }]);
  });

  it('are at least as many as so many edits leave', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [found] = sharedRuns([other])(one, 0, 1, 0);
        const longest = Math.max(one.length, other.length);
        expect(found?.shared).toBeGreaterThanOrEqual(runsLeft(longest, distance(one, other)));
        expect(found?.shared).toBeGreaterThanOrEqual(both(one, other));
      }),
      { numRuns: 500 },
    );
  });
});
