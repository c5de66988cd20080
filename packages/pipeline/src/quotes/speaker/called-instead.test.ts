/** Names that a report gives instead of one; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a pronoun behind a sentence about somebody who is called by one word', () => {
  it.each([
    ['en', 'A woman who asked to be called Mira spoke to Ruth Salder, a lawyer. “We ran,” she said.'],
    ['en', 'A witness whom we call Mira met Ruth Salder, a lawyer. “We ran at night,” she said.'],
    ['en', 'Mira (name changed) spoke to Ruth Salder, a lawyer. “We ran at night,” she said.'],
    [
      'de',
      'Eine Frau, die wir Mira nennen, sprach mit Ruth Salder, einer Anwältin. „Wir liefen“, sagte sie.',
    ],
    [
      'fr',
      'Une femme que nous appellerons Mira a parlé avec Ruth Salder, une avocate. « On a fui », a-t-elle dit.',
    ],
    ['es', 'Una mujer a la que llamaremos Mira habló con Ruth Salder, una abogada. «Huimos», dijo ella.'],
  ])('means her, and not whom she met by a full name (%s): %s', (language, text) => {
    expect(quotesIn(text, language)).toMatchObject([{ name: 'Mira', withheld: true }]);
  });

  it('means who has a full name where it is she who goes on', () => {
    const text = 'Ruth Salder, a lawyer, met a woman who asked to be called Mira. “We ran,” Salder said.';
    expect(quotesIn(text, 'en')).toMatchObject([{ name: 'Ruth Salder', withheld: false }]);
  });
});
