import { describe, expect, it } from 'vitest';
import { agrees, type Difference, tellsOtherwise } from './alignment.ts';

const differing = (part: Pick<Difference, 'what' | 'maybeSame'>) => ({ left: null, right: null, ...part });

describe('tellsOtherwise', () => {
  it('is said of another number, name or no, whatever else there is', () => {
    const differences = [differing({ what: 'omission' }), differing({ what: 'negation' })];
    expect(tellsOtherwise({ relation: 'same', differences })).toBe(true);
    expect(tellsOtherwise({ relation: 'different', differences })).toBe(false);
  });

  it('is not said of what one lacks, nor of what may be one name in two spellings', () => {
    const differences = [differing({ what: 'omission' }), differing({ what: 'name', maybeSame: true })];
    expect(tellsOtherwise({ relation: 'same', differences })).toBe(false);
  });
});

describe('agrees', () => {
  it('is said where one at most lacks something, and of nothing that is told otherwise or may be', () => {
    const lacks = differing({ what: 'omission' });
    expect(agrees({ relation: 'partial', differences: [lacks] })).toBe(true);
    expect(agrees({ relation: 'different', differences: [] })).toBe(false);
    for (const other of [differing({ what: 'date' }), differing({ what: 'name', maybeSame: true })])
      expect(agrees({ relation: 'partial', differences: [lacks, other] })).toBe(false);
  });
});
