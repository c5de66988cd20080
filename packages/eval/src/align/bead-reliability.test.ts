import { describe, expect, it } from 'vitest';
import { beadReliability } from './bead-reliability.ts';

const some = (score: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ score, right: true })),
  ...Array.from({ length: wrong }, () => ({ score, right: false })),
];

describe('beadReliability', () => {
  it('says how many beads reach a score, and how many of these are right', () => {
    const { at } = beadReliability([...some(0.95, 4, 0), ...some(0.6, 3, 1), ...some(0.2, 0, 2)]);
    expect(at).toEqual([
      { least: 0.5, share: 0.8, precision: 7 / 8 },
      { least: 0.8, share: 0.4, precision: 1 },
      { least: 0.9, share: 0.4, precision: 1 },
      { least: 0.95, share: 0.4, precision: 1 },
    ]);
  });

  it('has no error where scores are kept, and a large one where they are not', () => {
    expect(beadReliability([...some(0.75, 3, 1), ...some(1, 2, 0)]).error).toBeCloseTo(0);
    expect(beadReliability(some(0.9, 0, 4)).error).toBeCloseTo(0.9);
  });
});
