import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const saidBy = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' … '), name]);

describe('a verb of saying in a clause before the main one', () => {
  it.each([
    [
      'en',
      'When Jost Ebel claimed that the gate was shut, Mira Holm fired back: “That is a lie.”',
      [
        ['that the gate was shut', 'Jost Ebel'],
        ['That is a lie.', 'Mira Holm'],
      ],
    ],
    [
      'de',
      'Als Jost Ebel behauptete, das Tor sei zu gewesen, lachte Mira Holm: „Das ist gelogen.“',
      [
        ['das Tor sei zu gewesen', 'Jost Ebel'],
        ['Das ist gelogen.', 'Mira Holm'],
      ],
    ],
    [
      'fr',
      'Quand Paul Sault a affirmé que la porte était fermée, Nadia Brun a bondi : « C’est faux ! »',
      [
        ['que la porte était fermée', 'Paul Sault'],
        ['C’est faux !', 'Nadia Brun'],
      ],
    ],
    [
      'es',
      'Cuando Luis Prado afirmó que la puerta estaba cerrada, Ana Soto saltó: «¡Es mentira!»',
      [
        ['que la puerta estaba cerrada', 'Luis Prado'],
        ['¡Es mentira!', 'Ana Soto'],
      ],
    ],
  ])('leaves the words behind the colon to whoever opens that (%s): %s', (language, text, said) => {
    expect(saidBy(text, language)).toEqual(said);
  });

  it('announces no words that follow in the next sentence', () => {
    const text =
      'Während Jost Ebel sprach, schüttelte Mira Holm den Kopf. „Das stimmt nicht, und er weiß es.“';
    expect(quotesIn(text, 'de').map(({ name }) => name)).not.toContain('Jost Ebel');
  });

  it('gives the words to its own subject where nobody else opens the main clause', () => {
    const text = 'When Mira Holm told the court, in tears, what she saw: “The gate was shut.”';
    expect(quotesIn(text).at(-1)?.name).toBe('Mira Holm');
  });
});
