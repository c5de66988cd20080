import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

describe('a word before a colon', () => {
  it.each([
    ['fr', 'Orsund : « Plus jamais une telle nuit »\n\nIl a plu sur Orsund.'],
    ['en', 'Orsund: “Never such a night again”\n\nIt rained in Orsund.'],
    ['de', 'Orsund: „Nie wieder so eine Nacht“\n\nEs regnete in Orsund.'],
    ['es', 'Orsund: «Nunca más una noche así»\n\nLlovía en Orsund.'],
  ])('is no speaker when nothing says that it is a person (%s): %s', (language, text) => {
    const [quote] = quotesIn(text, language);
    expect(quote).toMatchObject({ name: null, mention: 'Orsund' });
    expect(quote?.confidence).toBeLessThan(0.6);
  });

  it.each([
    ['Holm: “Never such a night again”\n\nMira Holm waited.', 'Mira Holm'],
    ['Holm: “Never such a night again”\n\n“It was a very bad night,” said Holm.', 'Holm'],
    ['Holm: “Never such a night again”\n\nMinister Holm waited.', 'Holm'],
    ['Harbour Office: “Never such a night again”\n\nIt rained.', 'Harbour Office'],
  ])('is one when something does: %s', (text, name) => {
    expect(quotesIn(text)[0]?.name).toBe(name);
  });
});
