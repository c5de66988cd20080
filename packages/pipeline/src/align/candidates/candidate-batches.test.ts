import { describe, expect, it } from 'vitest';
import { candidateBatches } from './candidate-batches.ts';

const pair = (mine: string, otherReport: string) => ({ mine, other: `q of ${otherReport}`, otherReport });

const TWO_REPORTS = { reports: 2, quotes: 100 };

describe('candidateBatches', () => {
  it('keeps the pairs with one report together, and loses none', () => {
    const pairs = [pair('a', 'r1'), pair('a', 'r2'), pair('a', 'r3'), pair('b', 'r1'), pair('b', 'r3')];
    const batches = candidateBatches(pairs, undefined, TWO_REPORTS);
    expect(batches.map((batch) => [...new Set(batch.map(({ otherReport }) => otherReport))])).toEqual([
      ['r1', 'r2'],
      ['r3'],
    ]);
    expect(new Set(batches.flat())).toEqual(new Set(pairs));
  });

  it('takes reports that are in memory first, so that none of them is pushed out before its turn', () => {
    const pairs = ['r1', 'r2', 'r3', 'r4'].map((report) => pair('a', report));
    const batches = candidateBatches(pairs, (id) => id === 'r2' || id === 'r4', TWO_REPORTS);
    expect(batches.map((batch) => batch.map(({ otherReport }) => otherReport))).toEqual([
      ['r2', 'r4'],
      ['r1', 'r3'],
    ]);
  });

  it('takes as many reports together as have so many quotes in pairs, or one that has more alone', () => {
    const told = (otherReport: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ mine: 'a', other: `${otherReport} ${i}`, otherReport }));
    const again = told('r1', 2).map((each) => ({ ...each, mine: 'b' }));
    const pairs = [
      ...told('r1', 2),
      ...again,
      ...told('r2', 1),
      ...told('r3', 1),
      ...told('r4', 9),
      ...told('r5', 1),
    ];
    const batches = candidateBatches(pairs, undefined, { reports: 100, quotes: 3 });
    expect(batches.map((batch) => [...new Set(batch.map(({ otherReport }) => otherReport))])).toEqual([
      ['r1', 'r2'],
      ['r3'],
      ['r4'],
      ['r5'],
    ]);
    expect(new Set(batches.flat())).toEqual(new Set(pairs));
  });

  it('has nothing to say of no pairs', () => {
    expect(candidateBatches([])).toEqual([]);
  });
});
