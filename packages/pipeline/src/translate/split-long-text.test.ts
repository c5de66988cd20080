import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesByLength } from './batches-by-length.ts';
import { hasWords } from './has-words.ts';
import { splitLongText } from './split-long-text.ts';

describe('splitLongText', () => {
  it('leaves what fits as it is', () => {
    expect(splitLongText('  Das Wasser stieg. ')).toEqual(['Das Wasser stieg.']);
    expect(splitLongText('   ')).toEqual([]);
  });

  it('cuts at the strongest mark that is not too early', () => {
    expect(splitLongText('Eins, zwei. Drei, vier; fünf, sechs.', 20)).toEqual([
      'Eins, zwei.',
      'Drei, vier;',
      'fünf, sechs.',
    ]);
    expect(splitLongText('aaaa bbbb, cccc dddd eeee', 16)).toEqual(['aaaa bbbb,', 'cccc dddd eeee']);
    expect(splitLongText('aaaa bbbb – cccc dddd eeee', 18)).toEqual(['aaaa bbbb –', 'cccc dddd eeee']);
    expect(splitLongText('aaaa bbbb cccc dddd', 12)).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(splitLongText('ماء كثير، نار قليلة، هواء', 15)).toEqual(['ماء كثير،', 'نار قليلة، هواء']);
    expect(splitLongText('水很多，火很少。空气好', 9)).toEqual(['水很多，火很少。', '空气好']);
  });

  it('cuts a text without any mark, but never through a character', () => {
    expect(splitLongText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(splitLongText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  });

  it('loses nothing but spacing and never exceeds the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 60 }),
        (text, max) => {
          const pieces = splitLongText(text, max);
          expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          expect(pieces.every((piece) => piece.length > 0 && piece.length <= max)).toBe(true);
        },
      ),
    );
  });
});

describe('batchesByLength', () => {
  it('puts like lengths together, each text once, the same for every order', () => {
    const texts = ['ccc', 'a', 'bb', 'ab', 'a'];
    const batches = batchesByLength(texts, { characters: 100, texts: 2 });
    expect(batches).toEqual([
      ['a', 'ab'],
      ['bb', 'ccc'],
    ]);
    expect(batchesByLength([...texts].reverse(), { characters: 100, texts: 2 })).toEqual(batches);
  });

  it('bounds the characters of a batch, but for one text that is longer', () => {
    expect(batchesByLength(['aaaa', 'bbbb', 'cccccccccccc'], { characters: 8, texts: 16 })).toEqual([
      ['aaaa', 'bbbb'],
      ['cccccccccccc'],
    ]);
    expect(batchesByLength([])).toEqual([]);
  });
});

describe('hasWords', () => {
  it('is false for what has nothing to translate', () => {
    expect(['', ' \n', '—', '* * *', '...', '2016', '„“', '٢٤'].filter(hasWords)).toEqual([]);
    expect(['a', '2016 war', 'نعم', '是'].filter(hasWords)).toHaveLength(4);
  });
});
