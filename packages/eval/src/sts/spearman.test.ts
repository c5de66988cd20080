import { describe, expect, it } from 'vitest';
import { spearman } from './spearman.ts';

describe('spearman', () => {
  it('is 1 for the same order and -1 for the reverse, whatever the distances', () => {
    expect(spearman([1, 2, 30], [5, 6, 7])).toBeCloseTo(1);
    expect(spearman([1, 2, 30], [7, 6, 5])).toBeCloseTo(-1);
  });

  it('is 1 - 6 Σd² / n(n² - 1) without ties', () => {
    // Ranks 1 2 3 4 and 2 1 4 3: d² sums to 4.
    expect(spearman([10, 20, 30, 40], [2, 1, 4, 3])).toBeCloseTo(1 - (6 * 4) / (4 * 15));
  });

  it('gives equal values the mean of their ranks', () => {
    // Ranks 1.5 1.5 3 and 1 2 3: covariance 1.5, variances 1.5 and 2.
    expect(spearman([5, 5, 9], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(1.5 * 2));
  });
});
