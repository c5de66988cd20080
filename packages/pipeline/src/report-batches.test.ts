import { describe, expect, it } from 'vitest';
import { batchesOf } from './report-batches.ts';

const lengths = (...given: readonly number[]) =>
  batchesOf(given.map((length) => ({ length }))).map((batch) => batch.map(({ length }) => length));

describe('batchesOf', () => {
  it('takes as many short reports at once as a few queries are worth', () => {
    expect(lengths(...Array<number>(120).fill(1000)).map((batch) => batch.length)).toEqual([50, 50, 20]);
  });

  it('takes few long ones, and one that is larger than all by itself', () => {
    expect(lengths(200_000, 200_000, 200_000, 9_000_000, 10, 20)).toEqual([
      [200_000, 200_000],
      [200_000],
      [9_000_000],
      [10, 20],
    ]);
    expect(lengths()).toEqual([]);
  });
});
