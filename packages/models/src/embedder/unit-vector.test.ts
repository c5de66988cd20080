import { describe, expect, it } from 'vitest';
import { unitVector } from './unit-vector.ts';

describe('unitVector', () => {
  it('has length one and keeps its direction', () => {
    expect([...unitVector([3, 4])]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    expect(Math.hypot(...unitVector(Float32Array.from({ length: 300 }, (_, i) => Math.sin(i))))).toBeCloseTo(
      1,
      6,
    );
  });

  it('is the first axis where there is no direction', () => {
    expect([...unitVector([0, 0])]).toEqual([1, 0]);
    expect([...unitVector([Number.NaN, 1])]).toEqual([1, 0]);
    expect([...unitVector([])]).toEqual([]);
  });
});
