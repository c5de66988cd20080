import { describe, expect, it } from 'vitest';
import { candidateBatches } from './candidate-batches.ts';

const pair = (mine: string, otherReport: string) => ({ mine, other: `q of ${otherReport}`, otherReport });

describe('candidateBatches', () => {
  it('keeps the pairs with one report together, and loses none', () => {
    const pairs = [pair('a', 'r1'), pair('a', 'r2'), pair('a', 'r3'), pair('b', 'r1'), pair('b', 'r3')];
    const batches = candidateBatches(pairs, 2);
    expect(batches.map((batch) => [...new Set(batch.map(({ otherReport }) => otherReport))])).toEqual([
      ['r1', 'r2'],
      ['r3'],
    ]);
    expect(new Set(batches.flat())).toEqual(new Set(pairs));
  });

  it('has nothing to say of no pairs', () => {
    expect(candidateBatches([])).toEqual([]);
  });
});
