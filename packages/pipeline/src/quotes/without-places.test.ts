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
    ['fr', 'San Telmo : « Plus jamais une telle nuit »\n\nIl a plu à San Telmo. San Telmo dort.'],
    ['en', 'Mill Lane: “Never such a night again”\n\nA woman from Mill Lane wept. Mill Lane was gone.'],
    ['de', 'Bad Orsund: „Nie wieder so eine Nacht“\n\nEine Frau aus Bad Orsund weinte. Es regnete.'],
    ['es', 'San Telmo: «Nunca más una noche así»\n\nLlovía cerca de San Telmo. Nadie vino.'],
    ['en', 'ORSUND: “Never such a night again”\n\nIt rained in Orsund all night.'],
  ])('nor where several words, or capitals, are a place’s elsewhere (%s): %s', (language, text) => {
    expect(quotesIn(text, language).map(({ name }) => name)).toEqual([null]);
  });

  it.each([
    [
      'es',
      'Orsund: «Nunca más una noche así»\n\nLlovía en Orsund, pueblo de mar. «El agua subió», dijo ella.',
    ],
    [
      'fr',
      'Orsund : « Plus jamais une telle nuit »\n\nIl pleut à Orsund. « L’eau est montée », a-t-elle dit.',
    ],
  ])('is nobody whom a pronoun means (%s): %s', (language, text) => {
    expect(quotesIn(text, language).map(({ name }) => name)).toEqual([null, null]);
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

describe('a court before a colon', () => {
  it.each([
    ['en', 'Tribunal of Orsund:\n\n“We fled at night and nobody warned us.”'],
    ['de', 'Landgericht Orsund: „Wir fliehen nachts aus dem Haus“'],
    ['fa', 'دادگاه اورسوند:\n\n«ما شب فرار کردیم.»'],
  ])('hears what people tell of themselves (%s): %s', (language, text) => {
    expect(quotesIn(text, language)).toMatchObject([{ name: null }]);
  });

  it('says what it rules', () => {
    expect(quotesIn('Supreme Court: “The town has to pay.”')).toMatchObject([{ name: 'Supreme Court' }]);
  });
});

describe('a surname that ends as an event does', () => {
  it.each([
    ['de', 'Hildebrand sagte, er sei geflohen.', 'Hildebrand'],
    ['de', 'Steinbruch: „Es war dunkel.“', 'Steinbruch'],
    ['it', 'Il pescatore Marco Guardia ha detto: «Siamo fuggiti».', 'Marco Guardia'],
    ['it', 'La Guardia Costiera ha detto che la barca è affondata.', 'Guardia Costiera'],
  ])('or that a body has as well speaks (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language)[0]?.name).toBe(name);
  });

  it('is none in the name of an event', () => {
    expect(quotesIn('Waldbrand: „Es war dunkel.“', 'de')[0]?.name).toBeNull();
  });
});
