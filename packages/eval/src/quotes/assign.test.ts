import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

/** The highest total, by trying everything. */
function best(
  worth: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const cells = worth[row];
  if (!cells) return 0;
  return Math.max(
    best(worth, row + 1, taken),
    ...cells.map((value, j) => (taken.has(j) ? 0 : value + best(worth, row + 1, new Set([...taken, j])))),
  );
}

describe('assign', () => {
  it('gives up the best single pair for the best whole', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.8, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('never pairs what has nothing in common', () => {
    expect(
      assign([
        [0, 0],
        [0, 0.5],
      ]),
    ).toEqual([[1, 1]]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([]);
  });

  it('reaches the highest total there is, with more rows and with more columns', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % 5 === 0 ? 0 : (seed % 1000) / 1000;
    };
    for (let trial = 0; trial < 60; trial++) {
      const worth = Array.from({ length: 1 + (trial % 5) }, () =>
        Array.from({ length: 1 + (trial % 4) }, next),
      );
      const pairs = assign(worth);
      const total = pairs.reduce((sum, [i, j]) => sum + (worth[i]?.[j] ?? 0), 0);
      expect(total).toBeCloseTo(best(worth), 9);
      expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
    }
  });
});
