import { describe, expect, it } from 'vitest';
import type { Alignment } from './alignment.ts';
import { isFuller } from './is-fuller.ts';

const words = { start: 0, end: 4, text: 'then' };
const tie = (part: Partial<Alignment> = {}) => ({
  quotes: ['q_1', 'q_2'] as const,
  relation: 'same' as const,
  differences: [],
  ...part,
});

describe('isFuller', () => {
  it('is false where nothing is left out, whatever else differs', () => {
    expect(isFuller('q_1', [])).toBe(false);
    expect(isFuller('q_1', [tie()])).toBe(false);
    expect(isFuller('q_1', [tie({ differences: [{ what: 'number', left: words, right: null }] })])).toBe(
      false,
    );
  });

  it('is true on the side that has what the other leaves out', () => {
    const left = [tie({ differences: [{ what: 'omission', left: words, right: null }] })];
    expect([isFuller('q_1', left), isFuller('q_2', left), isFuller('q_3', left)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the whole of a part for fuller, but not where the part has words of its own', () => {
    expect(isFuller('q_1', [tie({ relation: 'partial' })])).toBe(true);
    const own = tie({ relation: 'partial', differences: [{ what: 'omission', left: null, right: words }] });
    expect(isFuller('q_1', [own])).toBe(false);
  });

  it('asks no pair that is two statements', () => {
    const differences = [{ what: 'omission' as const, left: words, right: null }];
    expect(isFuller('q_1', [tie({ relation: 'different', differences })])).toBe(false);
  });
});
