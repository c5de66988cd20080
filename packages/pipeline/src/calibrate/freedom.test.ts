import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { plain } from '../align/weights/terms.ts';
import type { WeightName } from '../align/weights/weights.ts';
import { simulatedPairs } from '../testing/simulated-pairs.ts';
import { freedomFor } from './freedom.ts';

const truth = { ...WEIGHTS, prior: [-1.5] };
const freeNames = (count: number) => {
  const { free } = freedomFor(simulatedPairs(count, truth));
  return (Object.keys(WEIGHTS) as WeightName[]).filter(free);
};

describe('freedomFor', () => {
  it('lets only the prior, languages and what most pairs draw on move while decisions are few', () => {
    expect(freeNames(40)).toEqual(['prior', 'meaningAcross', 'ahead', 'time', 'language.de', 'language.en']);
    expect(freeNames(8)).toEqual(['prior']);
  });

  it('lets more move with more decisions, and nothing that no decision draws on', () => {
    expect(freeNames(400)).toEqual(
      expect.arrayContaining(['figures.other', 'negation', 'speaker.same', 'language.de']),
    );
    expect(freeNames(400)).not.toContain('words');
    expect(freeNames(400)).not.toContain('language.fr');
  });

  it('never lets decisions teach it to look past a denial or another person', () => {
    const denied = simulatedPairs(400, truth).map((pair) => ({
      ...pair,
      signals: {
        ...pair.signals,
        content: [{ signal: 'negation', value: 1, terms: plain('denial'), note: '' }],
      },
    }));
    expect(freedomFor(denied).free('denial')).toBe(false);
    expect(freedomFor(denied).free('speaker.other')).toBe(false);
  });
});
