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

  it.each([
    ['nl', 'eenentwintig', 21],
    ['nl', 'zevenendertig', 37],
    ['nl', 'negenennegentig', 99],
    ['nl', 'driehonderdeenentachtig', 381],
    ['nl', 'eenentwintigduizend', 21_000],
    ['nl', 'een', null],
    ['it', 'trecentottantuno', 381],
    ['it', 'centoventimila', 120_000],
    ['it', 'ventunomilaquattrocento', 21_400],
    ['it', 'trecentomila', 300_000],
    ['it', 'duemila', 2000],
    ['tr', 'yirmibirbindortyuz', 21_400],
    ['it', 'milano', null],
    ['it', 'camila', null],
    ['tr', 'binbir', 1001],
  ] as const)('reads %s %s as %s', (language, word, value) =>
    expect(readNumberWord(word, language)).toBe(value),
  );

  it('reads no number across a French elision', () => expect(readNumberWord("d'eux", 'fr')).toBeNull());

  it.each(['it', 'tr'])('does not hang at a long word in %s', (language) => {
    expect(readNumberWord('a'.repeat(5000), language)).toBeNull();
    expect(readNumberWord('ventitrentatre'.repeat(5), language)).toBeNull();
    expect(readNumberWord('ah'.repeat(30), language)).toBeNull();
  });

  it('reads nothing in a language it has no words of', () => expect(readNumberWord('drei', 'xx')).toBeNull());
});
