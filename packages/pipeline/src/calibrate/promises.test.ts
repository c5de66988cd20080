import { describe, expect, it } from 'vitest';
import { doubtAboutGain, type HeldOut, logLoss } from './held-out.ts';
import { thresholdRows } from './promises.ts';

const pair = (isOne: boolean, shipped: number, fitted = shipped, kin = 'q_1 q_2'): HeldOut => ({
  isOne,
  kin,
  languages: 'de-en',
  shipped,
  fitted,
});

describe('thresholdRows', () => {
  const held = [
    ...Array.from({ length: 10 }, () => pair(true, 0.7, 0.96)),
    pair(false, 0.7, 0.3),
    pair(true, 0.4, 0.2),
  ];

  it('count what scores as much, and promise no more than the exact bound', () => {
    const [first] = thresholdRows(held);
    expect(first).toEqual({
      from: 0.5,
      shipped: { precision: 0.9091, recall: 0.9091, promised: 0.6356, decisions: 11 },
      fitted: { precision: 1, recall: 0.9091, promised: 0.7411, decisions: 10 },
    });
  });

  it('promise nothing on fewer than ten decisions', () => {
    const last = thresholdRows(held.slice(1)).at(-1);
    expect(last?.fitted).toEqual({ precision: 1, recall: 0.9, promised: null, decisions: 9 });
    expect(last?.shipped).toEqual({ precision: null, recall: 0, promised: null, decisions: 0 });
  });
});

describe('logLoss', () => {
  it('is what sure and right costs little, and sure and wrong much, but never without end', () => {
    expect(logLoss([pair(true, 0.5)], 'shipped')).toBeCloseTo(Math.LN2, 9);
    expect(logLoss([pair(true, 1), pair(false, 0)], 'shipped')).toBeCloseTo(0.0001, 5);
    expect(logLoss([pair(false, 1)], 'shipped')).toBeCloseTo(9.21, 2);
    expect(logLoss([pair(false, 0.9, 0.2)], 'fitted')).toBeCloseTo(-Math.log(0.8), 9);
  });
});

describe('doubtAboutGain', () => {
  const some = (kin: (i: number) => string) =>
    Array.from({ length: 100 }, (_, i) => pair(true, 0.5, i % 10 < 8 ? 0.6 : 0.4, kin(i)));

  it('is the standard error of the mean gain where each pair stands for itself', () => {
    const gains = some((i) => `k_${i}`).map(({ shipped, fitted }) => Math.log(fitted / shipped));
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / 100;
    const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / 100;
    expect(doubtAboutGain(some((i) => `k_${i}`))).toBeCloseTo(Math.sqrt(variance / 100), 9);
  });

  it('is larger where pairs are right and wrong together', () => {
    expect(doubtAboutGain(some((i) => `k_${i % 10}`))).toBeGreaterThan(
      3 * doubtAboutGain(some((i) => `k_${i}`)),
    );
  });
});
