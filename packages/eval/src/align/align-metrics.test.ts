import { describe, expect, it } from 'vitest';
import { countBeads, f1, type IndexBead, withBothSides } from './align-metrics.ts';

const GOLD: readonly IndexBead[] = [
  [[0], [0]],
  [[1], [1, 2]],
  [[2], []],
  [[3, 4], [3]],
];

describe('countBeads', () => {
  it('counts the same bead as strict and lax', () => {
    expect(countBeads(GOLD, GOLD)).toEqual({ strict: 4, lax: 4, all: 4 });
  });

  it('counts a bead that shares a sentence of either text as lax', () => {
    expect(countBeads(GOLD, [[[1], [1]]])).toEqual({ strict: 0, lax: 1, all: 1 });
  });

  it('does not count what shares a sentence of one text alone', () => {
    expect(countBeads(GOLD, [[[1], [3]]])).toEqual({ strict: 0, lax: 0, all: 1 });
  });

  it('counts a sentence rightly left alone, in precision', () => {
    expect(countBeads(GOLD, [[[2], []]])).toEqual({ strict: 1, lax: 1, all: 1 });
    expect(countBeads(GOLD, [[[0], []]])).toEqual({ strict: 0, lax: 0, all: 1 });
  });

  it('leaves out beads that are empty on both sides', () => {
    expect(countBeads(GOLD, [[[], []]])).toEqual({ strict: 0, lax: 0, all: 0 });
  });

  it('does not mind the order within a bead', () => {
    expect(countBeads(GOLD, [[[4, 3], [3]]]).strict).toBe(1);
  });
});

describe('withBothSides', () => {
  it('drops sentences without counterpart', () => {
    expect(withBothSides(GOLD)).toHaveLength(3);
  });
});

describe('f1', () => {
  it('is the harmonic mean, and 0 for nothing', () => {
    expect(f1(0.5, 1)).toBeCloseTo(2 / 3);
    expect(f1(0, 0)).toBe(0);
  });
});
