import { describe, expect, it } from 'vitest';
import { readNumberWord } from './read-number-word.ts';

describe('readNumberWord', () => {
  it.each([
    ['dreimal', 3],
    ['zwanzigmal', 20],
    ['einmal', null],
    ['manchmal', null],
    ['einundvierzig', 41],
  ])('reads German %s as %s', (word, value) => expect(readNumberWord(word, 'de')).toBe(value));

  it('reads no number across a French elision', () => expect(readNumberWord("d'eux", 'fr')).toBeNull());

  it.each(['it', 'tr'])('does not hang at a long word in %s', (language) => {
    expect(readNumberWord('a'.repeat(5000), language)).toBeNull();
    expect(readNumberWord('ventitrentatre'.repeat(5), language)).toBeNull();
    expect(readNumberWord('ah'.repeat(30), language)).toBeNull();
  });

  it('reads nothing in a language it has no words of', () => expect(readNumberWord('drei', 'xx')).toBeNull());
});
