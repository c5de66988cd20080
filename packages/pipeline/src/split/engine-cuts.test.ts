import { describe, expect, it } from 'vitest';
import { TERMINATOR_MARKS } from './characters.ts';
import { engineCuts } from './engine-cuts.ts';

describe('engineCuts', () => {
  it('cuts after every end mark', () => {
    expect(engineCuts(TERMINATOR_MARKS)).toEqual(TERMINATOR_MARKS.map((_, index) => index));
    expect(engineCuts([])).toEqual([]);
  });

  it('does not cut at what is no end mark', () => {
    expect(engineCuts([',', '.', ';', '!'])).toEqual([1, 3]);
  });

  it('counts on across its portions', () => {
    const marks = Array.from({ length: 2500 }, () => '.');
    expect(engineCuts(marks)).toEqual(marks.map((_, index) => index));
  });
});
