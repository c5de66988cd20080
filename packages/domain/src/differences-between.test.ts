import { describe, expect, it } from 'vitest';
import type { Difference } from './alignment.ts';
import { differencesBetween } from './differences-between.ts';

const words = (text: string | null) => (text === null ? null : { start: 0, end: text.length, text });

function pair(id: string, quotes: [string, string], left: string | null, right: string | null) {
  const difference: Difference = { what: 'omission', left: words(left), right: words(right) };
  return { id, quotes, differences: [difference] };
}

describe('differencesBetween', () => {
  it('says once what several pairs say, whichever quote is the left one', () => {
    const said = differencesBetween([
      pair('ab', ['a', 'b'], 'at night', null),
      pair('bc', ['b', 'c'], null, 'at night'),
    ]);
    expect(said.map(({ alignment, sides }) => [alignment, sides])).toEqual([
      [
        'ab',
        [
          { words: null, quotes: ['b'] },
          { words: 'at night', quotes: ['a', 'c'] },
        ],
      ],
    ]);
  });

  it('keeps apart what only begins alike', () => {
    const long = 'and nobody came to the school, to the market or to the houses behind the dam';
    const said = differencesBetween([
      pair('ab', ['a', 'b'], `${long} by day`, null),
      pair('ac', ['a', 'c'], `${long} by night`, null),
    ]);
    expect(said).toHaveLength(2);
  });
});
