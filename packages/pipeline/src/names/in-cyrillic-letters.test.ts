import { describe, expect, it } from 'vitest';
import { inCyrillicLetters } from './in-cyrillic-letters.ts';

describe('a word in Georgian or Greek letters', () => {
  it.each([
    ['კლარამ', 'клара'],
    ['ვაისის', 'ваис'],
    ['ბერიძის', 'беридзе'],
    ['ვაისთან', 'ваис'],
    ['Παπαδόπουλου', 'пападопулос'],
    ['Κλάρας', 'клара'],
    ['Μπάρμπαρα', 'барбара'],
    ['Βάις', 'ваис'],
    ['Μαΐρα', 'маира'],
  ])('%s may be %s', (word, expected) => {
    expect(inCyrillicLetters(word)).toContain(expected);
  });

  it.each(['Weiß', 'Вайс', 'קלרה', '', '-'])('%j is none', (word) => {
    expect(inCyrillicLetters(word)).toEqual([]);
  });
});
