import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const all = (text: string) => quotesIn(text, 'de').map(({ form, said, name }) => [form, said[0], name]);

describe('a few quoted words', () => {
  it.each([
    [
      'Die Bürgermeisterin Mira Holm hält die Brücke für „längst baufällig“.',
      'längst baufällig',
      'Mira Holm',
    ],
    [
      'Von einer „vermeidbaren Katastrophe“ sprach die Bürgermeisterin Mira Holm.',
      'vermeidbaren Katastrophe',
      'Mira Holm',
    ],
    ['Der Ortsvorsteher Jost Ebel zeigte sich „tief enttäuscht“.', 'tief enttäuscht', 'Jost Ebel'],
  ])('are a direct quote by the subject of their verb: “%s”', (text, said, name) => {
    expect(all(text)).toEqual([['direct', said, name]]);
  });

  it('are none where they are a name or a title', () => {
    expect(all('Der Dampfer „Seeadler“ liegt im Hafen.')).toEqual([]);
    expect(all('Die Zeitung „Der Halder Bote“ erscheint seit 1912.')).toEqual([]);
    expect(all('„Der Halder Bote“ erscheint seit 1912.')).toEqual([]);
    expect(all('Die angeblich „sichere“ Unterstadt steht unter Wasser.')).toEqual([]);
  });

  it('go on in the reported mood of the sentence before', () => {
    const quotes = all('Jost Ebel sagte, er warte seit Jahren. Die Stadt sei „völlig überfordert“.');
    expect(quotes[1]).toEqual(['mixed', 'Die Stadt sei „völlig überfordert“', 'Jost Ebel']);
  });
});
