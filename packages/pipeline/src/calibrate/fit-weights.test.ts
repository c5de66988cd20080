import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { weightAt } from '../align/weights/terms.ts';
import { KNOTS, type WeightName, type Weights } from '../align/weights/weights.ts';
import { simulatedPairs } from '../testing/simulated-pairs.ts';
import { type FitOptions, fitWeights } from './fit-weights.ts';

const loose: FitOptions = { free: () => true, drift: () => 5 };
const truth: Weights = {
  ...WEIGHTS,
  prior: [-1.5],
  'figures.sharedLarge': [1.8],
  'figures.other': [-2.6],
  negation: [-1.7],
};
const valuesOf = (weights: Weights, names: readonly WeightName[]) =>
  names.map((name) => weightAt(weights, name));
const moved = (a: Weights, b: Weights) =>
  (Object.keys(a) as WeightName[]).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));

describe('fitWeights', () => {
  it('recovers the weights that pairs were made by', () => {
    const names = ['figures.sharedLarge', 'figures.other', 'negation'] as const;
    const options: FitOptions = { free: (name) => ['prior', ...names].includes(name), drift: () => 5 };
    const fitted = fitWeights(simulatedPairs(6000, truth), WEIGHTS, options);
    const off = valuesOf(fitted, ['prior', ...names]).map(
      (value, i) => value - (valuesOf(truth, ['prior', ...names])[i] ?? 0),
    );
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.25);
  });

  it('recovers what tables say of a value, whichever weights share the saying', () => {
    const options: FitOptions = { free: (name) => name === 'meaningAcross', drift: () => 5 };
    const steep = {
      ...WEIGHTS,
      prior: [-2],
      meaningAcross: WEIGHTS.meaningAcross.map((value) => 1.5 * value),
    };
    const start = { ...WEIGHTS, prior: [-2] };
    const fitted = fitWeights(simulatedPairs(6000, steep, 2), start, options);
    // The lowest knots are far below: whether odds are -6 or -7 hardly any pair tells; and of others
    // some hundred pairs lie near a knot, for a standard error of up to 0.4.
    const off = steep.meaningAcross.slice(1).map((value, at) => (fitted.meaningAcross[at + 1] ?? 0) - value);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1);
  });

  it('stays at its start where pairs say nothing, and where it may not move', () => {
    const pairs = simulatedPairs(400, truth);
    const fitted = fitWeights(pairs, WEIGHTS, loose);
    const silent = ['words', 'quotedRun', 'denial', 'language.fr', 'medium.same', 'brevity'] as const;
    for (const name of silent) expect(fitted[name]).toEqual(WEIGHTS[name]);
    const options: FitOptions = { ...loose, free: (name) => name === 'prior' };
    expect(moved(WEIGHTS, fitWeights(pairs, WEIGHTS, options))).toEqual(['prior']);
    expect(fitWeights([], WEIGHTS, loose)).toEqual(WEIGHTS);
  });

  it('keeps to its start the more, the less it may drift', () => {
    const pairs = simulatedPairs(300, truth);
    const driftOf = (drift: number) => {
      const [value = 0] = fitWeights(pairs, WEIGHTS, {
        free: (n) => n === 'prior',
        drift: () => drift,
      }).prior;
      return Math.abs(value - (WEIGHTS.prior[0] ?? 0));
    };
    expect(driftOf(0.01)).toBeLessThan(0.01);
    expect(driftOf(0.01)).toBeLessThan(driftOf(0.3));
    expect(driftOf(0.3)).toBeLessThan(driftOf(3));
  });

  it('keeps tables rising, and time falling', () => {
    for (const seed of [1, 2, 3]) {
      const fitted = fitWeights(simulatedPairs(60, truth, seed), WEIGHTS, {
        free: () => true,
        drift: () => 20,
      });
      for (const name of Object.keys(KNOTS) as (keyof typeof KNOTS)[]) {
        const values = name === 'time' ? fitted[name].map((value) => -value) : fitted[name];
        for (const [at, value] of values.slice(1).entries())
          expect(value).toBeGreaterThanOrEqual((values[at] ?? 0) - 1e-12);
      }
    }
  });

  it('gives the same for the same pairs', () => {
    const pairs = simulatedPairs(200, truth);
    expect(fitWeights(pairs, WEIGHTS, loose)).toEqual(fitWeights(simulatedPairs(200, truth), WEIGHTS, loose));
  });
});
