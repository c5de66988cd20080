import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from './errors.ts';
import {
  containsRange,
  isSameRange,
  overlapsRange,
  rangeLength,
  sliceOf,
  textRange,
  trimRange,
} from './text-range.ts';

describe('textRange', () => {
  it('is half-open, in UTF-16 code units', () => {
    expect(sliceOf('a😀b', textRange(1, 3, 4))).toBe('😀');
    expect(rangeLength(textRange(1, 3))).toBe(2);
  });

  it.each([
    [-1, 2, 5],
    [3, 2, 5],
    [0, 6, 5],
    [0.5, 1, 5],
  ])('refuses %d..%d of %d', (start, end, length) => {
    expect(() => textRange(start, end, length)).toThrow(InvalidInput);
  });

  it('tells one range from another', () => {
    expect(isSameRange({ start: 1, end: 3 }, textRange(1, 3))).toBe(true);
    expect(isSameRange({ start: 1, end: 3 }, { start: 1, end: 4 })).toBe(false);
    expect(isSameRange({ start: 1, end: 3 }, { start: 2, end: 3 })).toBe(false);
  });

  it('tells containing from overlapping', () => {
    expect(containsRange({ start: 0, end: 5 }, { start: 1, end: 5 })).toBe(true);
    expect(containsRange({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
    expect(overlapsRange({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlapsRange({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  });

  it('trims to the words, and to nothing where there are none', () => {
    expect(trimRange('  hi \n', { start: 0, end: 6 })).toEqual({ start: 2, end: 4 });
    expect(trimRange('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });

  it('trims any range of any text to what trim() makes of its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, a, b) => {
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        expect(sliceOf(text, trimRange(text, range))).toBe(sliceOf(text, range).trim());
      }),
    );
  });
});
