import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, type Signal } from './evidence-of.ts';

const signal = (logOdds: number): Signal => ({ signal: 'words', value: 0.123456, logOdds, note: '' });

describe('evidenceOf', () => {
  it('leaves silent signals out and keeps the prior alone', () => {
    expect(evidenceOf(0, [signal(0)])).toEqual({
      score: 0.5,
      evidence: [
        { signal: 'prior', value: 0.5, contribution: 0.5, note: 'the odds before anything is compared' },
      ],
    });
  });

  it('gives each signal a contribution of its own direction', () => {
    const { evidence, score } = evidenceOf(-4, [signal(6), signal(-1)]);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-1)), 4);
    expect(evidence.map(({ contribution }) => Math.sign(contribution))).toEqual([1, 1, -1]);
  });

  it('adds up to the score, whatever the signals', () => {
    const logOdds = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(logOdds, fc.array(logOdds, { maxLength: 12 }), (prior, list) => {
        const { score, evidence } = evidenceOf(prior, list.map(signal));
        const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - score)).toBeLessThan(0.0005);
      }),
    );
  });

  it('stays finite when the signals cancel out', () => {
    const { score, evidence } = evidenceOf(-1, [signal(3), signal(-3)]);
    expect(score).toBeCloseTo(1 / (1 + Math.E), 4);
    expect(evidence.every(({ contribution }) => Number.isFinite(contribution))).toBe(true);
  });
});
