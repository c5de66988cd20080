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

  it('calls neither side of a part fuller where nothing says what is left out', () => {
    const part = [tie({ relation: 'partial' })];
    expect([isFuller('q_1', part), isFuller('q_2', part)]).toEqual([false, false]);
    const own = [tie({ relation: 'partial', differences: [{ what: 'omission', left: null, right: words }] })];
    expect([isFuller('q_1', own), isFuller('q_2', own)]).toEqual([false, true]);
  });

  it('asks no pair that is two statements', () => {
    const differences = [{ what: 'omission' as const, left: words, right: null }];
    expect(isFuller('q_1', [tie({ relation: 'different', differences })])).toBe(false);
  });
});
