import { describe, expect, it } from 'vitest';
import { foldWord, tokenAt, tokenise } from './tokens.ts';

function words(text: string, language = 'en') {
  return tokenise(text, { start: 0, end: text.length }, language).map((token) => token.text);
}

describe('tokenise', () => {
  it('keeps handles, forms of address, initials and abbreviations whole', () => {
    expect(words('@Mr.Brook met Dr. Ilm and J. Ahl of the U.N. at 5.30 p.m.')).toEqual([
      '@Mr.Brook',
      'met',
      'Dr.',
      'Ilm',
      'and',
      'J.',
      'Ahl',
      'of',
      'the',
      'U.N.',
      'at',
      '5.30',
      'p.m.',
    ]);
  });

  it('leaves out the marks of notes, and no measure', () => {
    expect(words('The office³ left.¹ It had 40 km².')).toEqual([
      'The',
      'office',
      'left',
      '.',
      'It',
      'had',
      '40',
      'km²',
      '.',
    ]);
  });

  it('parts two sentences without a space between, and no address', () => {
    expect(words('sagte Kranz.Als hafen.de und Holm.')).toEqual([
      'sagte',
      'Kranz',
      '.',
      'Als',
      'hafen.de',
      'und',
      'Holm',
      '.',
    ]);
  });

  it('cuts French elisions and inverted pronouns', () => {
    expect(words('Qu’il parte d’abord, a-t-elle dit, dit-il', 'fr')).toEqual([
      'Qu’',
      'il',
      'parte',
      'd’',
      'abord',
      ',',
      'a',
      'elle',
      'dit',
      ',',
      'dit',
      'il',
    ]);
    expect(words('dit-il de l’eau', 'en')).toEqual(['dit-il', 'de', 'l’eau']);
  });

  it('gives each token its place in the text', () => {
    const text = 'a-t-elle l’eau';
    for (const token of tokenise(text, { start: 0, end: text.length }, 'fr')) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('folds case, apostrophes and Arabic spellings', () => {
    expect(foldWord('D’Arc')).toBe("d'arc");
    expect(foldWord('أكَّد')).toBe(foldWord('اكد'));
  });

  it('answers an empty token out of bounds', () => {
    expect(tokenAt([], 3).text).toBe('');
  });
});
