import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../align/judging/evidence-of.ts';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { KNOTS, type Weights } from '../align/weights/weights.ts';
import { simulatedPairs } from '../testing/simulated-pairs.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { DecidedSignals } from './decided-signals.ts';
import { inForce } from './in-force.ts';
import { tryCalibration } from './try-calibration.ts';

/** A newsroom whose pairs are likelier, and whose German vectors are worth less, than the shipped weights take them for. */
const elsewhere: Weights = { ...WEIGHTS, prior: [-2.2], 'language.de': [-0.6, -0.24, 0.65] };
const decided = (pairs: readonly DecidedSignals[]) => ({ pairs, gone: 0, open: 0, together: 0 });

describe('tryCalibration', () => {
  it('learns what is different here, and judges decisions held out better by it', () => {
    const trial = tryCalibration(decided(simulatedPairs(400, elsewhere)));
    expect(trial.logLoss.fitted).toBeLessThan(trial.logLoss.shipped);
    expect(trial.calibration.weights['prior']?.[0]).toBeGreaterThan(WEIGHTS.prior[0] ?? 0);
    expect(trial.parts).toBe(5);
    expect(trial.languages).toMatchObject([{ languages: 'de-en', decisions: 400 }]);
    expect(trial.calibration.fittedOn?.promises.map(({ from }) => from)).toEqual(
      trial.thresholds.map(({ from }) => from),
    );
  });

  it('moves little where the shipped weights are right', () => {
    const { calibration } = tryCalibration(decided(simulatedPairs(400, { ...WEIGHTS, prior: [-3.9] }, 7)));
    const { weights } = inForce({ ...calibration, at: '', by: null });
    for (const name of Object.keys(KNOTS) as (keyof typeof KNOTS)[])
      for (const [at, value] of weights[name].entries())
        expect(Math.abs(value - (WEIGHTS[name][at] ?? 0))).toBeLessThan(0.7);
  });

  it('keeps its promises in nineteen of twenty cases: later pairs are right at least as often', () => {
    const later = simulatedPairs(3000, elsewhere, 99);
    const kept = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) => {
      const { calibration } = tryCalibration(decided(simulatedPairs(200, elsewhere, seed)));
      const { weights } = inForce({ ...calibration, at: '', by: null });
      const scores = later.map(({ signals, isOne }) => ({
        score: evidenceOf(signals.content, signals.context, weights).score,
        isOne,
      }));
      return (calibration.fittedOn?.promises ?? []).flatMap(({ from, precision }) => {
        const found = scores.filter(({ score }) => score >= from);
        const right = found.filter(({ isOne }) => isOne).length;
        return precision === null ? [] : [right / found.length >= precision];
      });
    });
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives the same for the same decisions', () => {
    const pairs = simulatedPairs(120, elsewhere);
    expect(JSON.stringify(tryCalibration(decided(pairs)))).toBe(
      JSON.stringify(tryCalibration(decided(simulatedPairs(120, elsewhere)))),
    );
  });

  it('says how many decisions it takes and how to make them, when there are too few or of one kind', () => {
    const pairs = simulatedPairs(300, elsewhere);
    const same = pairs.filter(({ isOne }) => isOne);
    expect(() => tryCalibration({ pairs: pairs.slice(0, 7), gone: 2, open: 1, together: 95 })).toThrow(
      /there are 7 decisions .* it takes 20, 5 of each kind.*95 more are of pairs decided together.*2 more are about quotes that are gone.*1 more .*crossquote resume.*crossquote decide/,
    );
    expect(() => tryCalibration(decided(pairs.slice(0, 1)))).toThrow('there is 1 decision to learn from (');
    expect(() => tryCalibration(decided(same))).toThrow(/0 different\), and it takes 20/);
    const kin = same.slice(0, 30).map((pair) => ({ ...pair, kin: 'q_1 q_1' }));
    const others = pairs.filter(({ isOne }) => !isOne).slice(0, 30);
    expect(() => tryCalibration(decided([...kin, ...others]))).toThrow(/all about the same two utterances/);
  });
});

describe('chooseThreshold', () => {
  const row = (from: number, precision: number, recall: number, promised: number | null = null) => ({
    from,
    shipped: { precision: 0.8, recall: 0.9, promised: 0.7, decisions: 50 },
    fitted: { precision, recall, promised, decisions: 50 },
  });

  it('takes the lowest score that loses neither precision nor recall', () => {
    expect(chooseThreshold([row(0.7, 0.7, 0.95), row(0.75, 0.82, 0.92), row(0.8, 0.9, 0.9)], null)).toBe(
      0.75,
    );
    expect(chooseThreshold([row(0.7, 0.7, 0.95), row(0.75, 0.82, 0.8)], null)).toBe(0.7);
  });

  it('takes the lowest score that promises the precision asked for, or says what can be had', () => {
    const rows = [row(0.5, 0.7, 1, 0.6), row(0.55, 0.9, 1, 0.81), row(0.6, 0.9, 0.9, 0.85)];
    expect(chooseThreshold(rows, 0.8)).toBe(0.55);
    expect(() => chooseThreshold(rows, 0.95)).toThrow('95.0 % on these decisions, the most is 85.0 %');
  });
});
