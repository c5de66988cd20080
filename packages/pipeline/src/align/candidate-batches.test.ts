import { describe, expect, it } from 'vitest';
import { candidateBatches } from './candidate-batches.ts';

const pair = (mine: string, otherReport: string) => ({ mine, other: `q of ${otherReport}`, otherReport });

describe('candidateBatches', () => {
  it('keeps the pairs with one report together, and loses none', () => {
    const pairs = [pair('a', 'r1'), pair('a', 'r2'), pair('a', 'r3'), pair('b', 'r1'), pair('b', 'r3')];
    const batches = candidateBatches(pairs, undefined, 2);
    expect(batches.map((batch) => [...new Set(batch.map(({ otherReport }) => otherReport))])).toEqual([
      ['r1', 'r2'],
      ['r3'],
    ]);
    expect(new Set(batches.flat())).toEqual(new Set(pairs));
  });

  it('takes reports that are in memory first, so that none of them is pushed out before its turn', () => {
    const pairs = ['r1', 'r2', 'r3', 'r4'].map((report) => pair('a', report));
    const batches = candidateBatches(pairs, (id) => id === 'r2' || id === 'r4', 2);
    expect(batches.map((batch) => batch.map(({ otherReport }) => otherReport))).toEqual([
      ['r2', 'r4'],
      ['r1', 'r3'],
    ]);
  });

  it('has nothing to say of no pairs', () => {
    expect(candidateBatches([])).toEqual([]);
  });
});
