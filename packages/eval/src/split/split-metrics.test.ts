import { describe, expect, it } from 'vitest';
import { boundaryCounts, f1Of } from './boundary-counts.ts';
import { equalLists } from './equal-lists.ts';
import { languageOfSet } from './split-row.ts';

describe('equalLists', () => {
  const row = { sentences: ['It rained.', 'We left.'], alt: [['It rained. We left.']] };

  it('does not mind white space at the ends of sentences, nor empty ones', () => {
    expect(equalLists(['It rained. ', ' We left.\n', ' '], row)).toBe(true);
  });

  it('takes a list that is as good', () => {
    expect(equalLists(['It rained. We left.'], row)).toBe(true);
  });

  it('refuses another cut', () => {
    expect(equalLists(['It', 'rained. We left.'], row)).toBe(false);
    expect(equalLists(['It rained.'], row)).toBe(false);
  });
});

describe('boundaryCounts', () => {
  it('counts boundaries in common, without the last', () => {
    // Wanted after 3 and 6 of 9 characters; found after 3 and 5.
    expect(boundaryCounts(['abc ', 'de', ' f ghi'], ['abc', 'def', 'ghi'])).toEqual({
      both: 1,
      found: 2,
      wanted: 2,
    });
  });

  it('makes an F1 over all texts together, not a mean of theirs', () => {
    const one = { both: 1, found: 2, wanted: 2 };
    const two = { both: 0, found: 0, wanted: 4 };
    expect(f1Of([one, two])).toBeCloseTo(2 / 8);
    expect(f1Of([{ both: 0, found: 0, wanted: 0 }])).toBe(1);
  });
});

describe('languageOfSet', () => {
  it.each([
    ['golden.de.dev', 'de'],
    ['golden48.en.pysbd', 'en'],
    ['ud.en_ewt.dev', 'en'],
    ['golden.nl', 'nl'],
    ['other', 'und'],
  ])('reads %s as %s', (set, language) => expect(languageOfSet(set)).toBe(language));
});
