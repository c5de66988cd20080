import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const TEXT = 'At least 82 people were not there.';
const cut = (range: { start: number; end: number }, ...marks: [number, number, string][]) =>
  segmentsOf(
    range,
    marks.map(([start, end, what]) => ({ start, end, what, id: null })),
    (start, end) => TEXT.slice(start, end),
  ).map(({ text, marks: over }) => [text, ...over.map(({ what }) => what)]);
const ALL = { start: 0, end: TEXT.length };

describe('segmentsOf', () => {
  it('gives a text without marks whole', () => {
    expect(cut(ALL)).toEqual([[TEXT]]);
  });

  it('cuts where a mark begins and ends, also where marks lie over one another', () => {
    expect(cut(ALL, [9, 11, 'number'], [9, 18, 'quote'])).toEqual([
      ['At least '],
      ['82', 'number', 'quote'],
      [' people', 'quote'],
      [' were not there.'],
    ]);
  });

  it('shows of a mark what lies in the range', () => {
    expect(cut({ start: 10, end: 18 }, [9, 11, 'number'])).toEqual([['2', 'number'], [' people']]);
  });

  it('loses no letter', () => {
    const parts = cut(ALL, [3, 8, 'a'], [5, 20, 'b'], [33, 90, 'c']);
    expect(parts.map(([text]) => text).join('')).toBe(TEXT);
  });
});
