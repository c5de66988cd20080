import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf } from './folds.ts';

const pair = fc.record({
  kin: fc.constantFrom('a a', 'a b', 'b b', 'b c', 'c d', 'd d', 'e f'),
  isOne: fc.boolean(),
});

describe('foldsOf', () => {
  it('puts pairs of the same two utterances into one part', () => {
    fc.assert(
      fc.property(fc.array(pair), fc.integer({ min: 2, max: 5 }), (pairs, count) => {
        const folds = foldsOf(pairs, count);
        const byKin = new Map(pairs.map(({ kin }, i) => [kin, folds[i]]));
        expect(folds).toEqual(pairs.map(({ kin }) => byKin.get(kin)));
        expect(folds.every((fold) => fold >= 0 && fold < count)).toBe(true);
      }),
    );
  });

  it('gives every pair the same part in any order', () => {
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        expect(foldsOf(pairs.toReversed(), 3)).toEqual(foldsOf(pairs, 3).toReversed());
      }),
    );
  });

  it('spreads both kinds evenly', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => ({ kin: `k_${i}`, isOne: i % 4 !== 0 }));
    const folds = foldsOf(pairs, 5);
    for (const isOne of [true, false]) {
      const counts = [0, 1, 2, 3, 4].map(
        (part) => pairs.filter((p, i) => p.isOne === isOne && folds[i] === part).length,
      );
      expect(Math.max(...counts) - Math.min(...counts)).toBe(0);
    }
  });
});
