import { describe, expect, it } from 'vitest';
import { interpolate } from './interpolate.ts';

describe('interpolate', () => {
  const table = [
    [0, -1],
    [1, 1],
    [3, 2],
  ] as const;

  it.each([
    [-5, -1],
    [0, -1],
    [0.5, 0],
    [1, 1],
    [2, 1.5],
    [9, 2],
  ])('reads %d as %d', (x, y) => {
    expect(interpolate(table, x)).toBe(y);
  });

  it('reads an empty table as nothing', () => {
    expect(interpolate([], 1)).toBe(0);
  });
});
