import { describe, expect, it } from 'vitest';
import { lowerBound } from './lower-bound.ts';

describe('lowerBound', () => {
  // Quantiles of the beta distribution at 0.05, as SciPy 1.x gives them.
  it.each([
    [10, 10, 0.7411344491],
    [8, 10, 0.4930986989],
    [45, 50, 0.8011669975],
    [1, 20, 0.0025613788],
    [970, 1000, 0.9595277627],
  ])('of %i of %i is known', (right, of, bound) => {
    expect(lowerBound(right, of)).toBeCloseTo(bound, 9);
  });

  it('promises nothing where nothing is right, or nothing was seen', () => {
    expect(lowerBound(0, 30)).toBe(0);
    expect(lowerBound(0, 0)).toBe(0);
  });

  it('stays below the share seen, and comes nearer with more of the same', () => {
    const bounds = [10, 100, 1000, 100_000].map((of) => lowerBound(of * 0.9, of));
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(bounds.every((bound) => bound < 0.9)).toBe(true);
    expect(bounds.at(-1)).toBeGreaterThan(0.898);
  });
});
