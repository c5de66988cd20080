import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START_WEIGHTS } from '../weights/start-weights.ts';
import { plain } from '../weights/terms.ts';
import type { Signal } from './content-signals.ts';
import { evidenceOf } from './evidence-of.ts';

/** With the weight of `names.shared` at 1, a signal says as much as it counts. */
const weights = (prior: number) => ({ ...START_WEIGHTS, prior: [prior], 'names.shared': [1] });
const signal = (logOdds: number): Signal => ({
  signal: 'words',
  value: 0.123456,
  terms: plain('names.shared', logOdds),
  note: '',
});

describe('evidenceOf', () => {
  it('leaves silent signals out and keeps the prior alone', () => {
    expect(evidenceOf([signal(0)], [], weights(0))).toEqual({
      score: 0.5,
      evidence: [
        {
          signal: 'prior',
          value: 0.5,
          contribution: 0.5,
          without: 0.5,
          note: 'the odds before anything is compared',
        },
      ],
    });
  });

  it('gives each signal a contribution of its own direction', () => {
    const { evidence, score } = evidenceOf([signal(6), signal(-1)], [], weights(-4));
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-1)), 4);
    expect(evidence.map(({ contribution }) => Math.sign(contribution))).toEqual([1, 1, -1]);
  });

  const logOdds = fc.double({ min: -9, max: 9, noNaN: true });
  const signals = fc.array(logOdds, { maxLength: 8 }).map((list) => list.map(signal));

  it('adds up to the score, whatever the signals', () => {
    fc.assert(
      fc.property(logOdds, signals, signals, (prior, content, context) => {
        const { score, evidence } = evidenceOf(content, context, weights(prior));
        const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - score)).toBeLessThan(0.0005);
      }),
    );
  });

  it('says of each signal what the score is without it, context that leaned on it included', () => {
    fc.assert(
      fc.property(logOdds, signals, signals, (prior, content, context) => {
        const all = [...content, ...context].filter(({ terms }) => terms[0]?.by !== 0);
        const { evidence } = evidenceOf(content, context, weights(prior));
        const said = evidence.slice(1);
        if (said.length < all.length) return; // context that nothing carries says nothing
        for (const [i, left] of all.entries()) {
          const less = (some: readonly Signal[]) => some.filter((one) => one !== left);
          expect(said[i]?.without).toBe(evidenceOf(less(content), less(context), weights(prior)).score);
        }
      }),
    );
  });

  it('bounds what context may add by what the content carries', () => {
    const alone = evidenceOf([], [signal(5)], weights(-1));
    expect(alone.score).toBe(evidenceOf([], [], weights(-1)).score);
  });

  it('bounds a signal that says the most it may', () => {
    const bounded = { ...signal(5), most: 2 };
    expect(evidenceOf([bounded], [], weights(0)).score).toBeCloseTo(1 / (1 + Math.exp(-2)), 4);
  });

  it('stays finite when the signals cancel out', () => {
    const { score, evidence } = evidenceOf([signal(3), signal(-3)], [], weights(-1));
    expect(score).toBeCloseTo(1 / (1 + Math.E), 4);
    expect(evidence.every(({ contribution }) => Number.isFinite(contribution))).toBe(true);
  });
});
