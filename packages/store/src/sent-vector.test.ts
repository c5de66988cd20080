import { describe, expect, it } from 'vitest';
import { sentVector } from './sent-vector.ts';

describe('sentVector', () => {
  it('writes the very bits of each number', () => {
    const vector = Float32Array.of(0, -0, 1, -1, 0.1, -2 / 3, 3e-38, 1e-45, 3.4e38, 16_777_217);
    const read = sentVector(vector).slice(1, -1).split(',').map(numberOf);
    expect(read.map((value, i) => Object.is(value, vector[i]))).toEqual(read.map(() => true));
  });

  it('reads as decimal numbers do, of a part of a buffer too', () => {
    expect(sentVector(Float32Array.of(9, 1, -0.5).subarray(1))).toBe('[0x800000p-23,-0x800000p-24]');
    expect(sentVector(new Float32Array(0))).toBe('[]');
  });
});

/** As C reads it: sign, digits in base 16, and the power of 2 that they are times. */
function numberOf(text: string): number {
  const [, sign, digits = '', power = ''] = /^(-?)0x([0-9a-f]+)p(-?\d+)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * Number.parseInt(digits, 16) * 2 ** Number(power);
}
