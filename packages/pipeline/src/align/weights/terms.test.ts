import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from './fitted-weights.ts';
import { START_WEIGHTS } from './start-weights.ts';
import { plain, sumOf, tableTerms } from './terms.ts';
import { KNOTS, PLAIN, type TableName } from './weights.ts';

const read = (name: TableName, x: number) => sumOf(tableTerms(name, x), START_WEIGHTS);

describe('tableTerms', () => {
  it('gives a knot its own weight', () => {
    for (const name of Object.keys(KNOTS) as TableName[]) {
      for (const [at, knot] of KNOTS[name].entries())
        expect(read(name, knot)).toBeCloseTo(START_WEIGHTS[name][at] ?? Number.NaN);
    }
  });

  it('draws straight lines between knots, and stays flat beyond both ends', () => {
    const [first, second] = KNOTS.words;
    expect(read('words', (first + second) / 2)).toBeCloseTo(
      ((START_WEIGHTS.words[0] ?? 0) + (START_WEIGHTS.words[1] ?? 0)) / 2,
    );
    expect(read('words', -1e9)).toBe(START_WEIGHTS.words[0]);
    expect(read('words', 1e9)).toBe(START_WEIGHTS.words.at(-1));
  });

  it('shares one whole among its terms', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        const shares = tableTerms('meaningAcross', x).reduce((sum, { by }) => sum + by, 0);
        expect(shares).toBeCloseTo(1);
      }),
    );
  });
});

describe('the weights that ship', () => {
  it('have one number for each knot and each plain signal, and three for a language', () => {
    for (const weights of [START_WEIGHTS, WEIGHTS]) {
      for (const name of Object.keys(KNOTS) as TableName[])
        expect(weights[name]).toHaveLength(KNOTS[name].length);
      for (const name of PLAIN) expect(weights[name]).toHaveLength(1);
      const languages = Object.entries(weights).filter(([name]) => name.startsWith('language.'));
      for (const [, values] of languages) expect(values).toHaveLength(3);
    }
  });

  it('rise with likeness, and never let what is shared speak against a pair', () => {
    for (const name of Object.keys(KNOTS) as TableName[]) {
      const values = name === 'time' ? WEIGHTS[name].toReversed() : WEIGHTS[name];
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    for (const name of PLAIN.filter((one) => /shared|same/.test(one)))
      expect(sumOf(plain(name), WEIGHTS)).toBeGreaterThanOrEqual(0);
  });
});
