import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine } from './embedding.ts';

describe('cosine', () => {
  it('is the sum of products, whatever the length', () => {
    const vector = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 11 });
    fc.assert(
      fc.property(vector, vector, (x, y) => {
        const length = Math.min(x.length, y.length);
        const [a, b] = [Float32Array.from(x.slice(0, length)), Float32Array.from(y.slice(0, length))];
        const sum = a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
        expect(cosine(a, b)).toBeCloseTo(sum, 10);
      }),
    );
  });

  it('is the same for either order, to the last bit', () => {
    const a = Float32Array.from({ length: 10 }, (_, i) => Math.sin(i));
    const b = Float32Array.from({ length: 10 }, (_, i) => Math.cos(3 * i));
    expect(cosine(a, b)).toBe(cosine(b, a));
  });
});
