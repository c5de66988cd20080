import { describe, expect, it } from 'vitest';
import { cosine } from './embedding.ts';
import { modelKey } from './model-ref.ts';
import { clamp01, roundTo } from './score.ts';

describe('roundTo', () => {
  it('keeps four digits unless told otherwise, and never -0', () => {
    expect(roundTo(0.123456)).toBe(0.1235);
    expect(roundTo(1.005, 1)).toBe(1);
    expect(Object.is(roundTo(-0.00001), 0)).toBe(true);
  });
});

describe('clamp01', () => {
  it('keeps a number inside 0..1', () => expect([-1, 0.5, 2].map(clamp01)).toEqual([0, 0.5, 1]));
});

describe('cosine', () => {
  it('is 1 for equal unit vectors, 0 for orthogonal ones, -1 for opposite ones', () => {
    const [x, y] = [new Float32Array([1, 0]), new Float32Array([0, 1])];
    expect([
      cosine(x, x),
      cosine(x, y),
      cosine(
        x,
        x.map((v) => -v),
      ),
    ]).toEqual([1, 0, -1]);
  });
});

describe('modelKey', () => {
  it('names revision and weight type, since both change what comes out', () => {
    expect(modelKey({ name: 'a/b', revision: 'c0ffee', dtype: 'q8' })).toBe('a/b@c0ffee/q8');
  });
});
