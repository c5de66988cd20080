import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pooled } from './pooled.ts';

describe('pooled', () => {
  it('leaves a rising list as it is', () => {
    expect(pooled([1, 2, 2, 5], [1, 1, 1, 1])).toEqual([1, 2, 2, 5]);
    expect(pooled([], [])).toEqual([]);
  });

  it('gives neighbours that fall their mean, by weight', () => {
    expect(pooled([3, 1], [1, 1])).toEqual([2, 2]);
    expect(pooled([3, 1], [3, 1])).toEqual([2.5, 2.5]);
    expect(pooled([1, 4, 3, 2, 9], [1, 1, 1, 1, 1])).toEqual([1, 3, 3, 3, 9]);
    expect(pooled([5, 4, 0], [1, 1, 1])).toEqual([3, 3, 3]);
  });

  it('rises, keeps the weighted sum, and pooling again changes nothing', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(some, (list) => {
        const [values, counts] = [list.map(([value]) => value), list.map(([, count]) => count)];
        const result = pooled(values, counts);
        const sum = (of: readonly number[]) =>
          of.reduce((all, value, i) => all + value * (counts[i] ?? 0), 0);
        for (const [i, value] of result.slice(1).entries())
          expect(value).toBeGreaterThanOrEqual(result[i] ?? 0);
        expect(sum(result)).toBeCloseTo(sum(values), 6);
        for (const [i, value] of pooled(result, counts).entries())
          expect(value).toBeCloseTo(result[i] ?? 0, 9);
      }),
    );
  });
});
