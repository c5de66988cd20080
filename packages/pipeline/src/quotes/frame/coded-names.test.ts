import { aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../find-quotes.ts';
import { quotesIn, roughSentences } from '../testing/quotes-in.ts';

function speakerIn(text: string) {
  const report = aReport({ text });
  return findQuotes(report, roughSentences(report))[0]?.speaker.id;
}

describe('a letter that stands for a name', () => {
  it.each([
    'Witness B said that the bridge was gone.',
    '“The bridge is gone,” said K., a farmer.',
    '“The bridge is gone,” said N.N., a relative.',
  ])('is not the same person in another report: %s', (text) => {
    expect(speakerIn(text)).not.toBe(speakerIn(`${text} It rained.`));
  });

  it.each([
    ['en', 'Witness (B) said that the bridge was gone. Witness (A) said that it stood.'],
    ['de', 'Zeuge (B) sagte, die Brücke sei weg. Zeuge (A) sagte, sie stehe noch.'],
    ['ru', 'Свидетель (B) сказал, что моста нет. Свидетель (A) сказал, что он стоит.'],
    ['ar', 'قال الشاهد (B) إن الجسر أغلق. وقال الشاهد (A) إن الجسر مفتوح.'],
  ])('tells two apart in brackets (%s)', (language, text) => {
    expect(quotesIn(text, language).map(({ name }) => name)).toEqual(['B', 'A']);
  });

  it.each([
    'The governor (R) said that the bridge was gone.',
    '“The bridge is gone tonight,” said the governor (R).',
  ])('is none where it is a party: %s', (text) => {
    expect(quotesIn(text).map(({ name }) => name)).toEqual(['governor']);
  });

  it('is one where other letters stand for people too', () => {
    const text = 'The mayor (D) said that nobody came. The mayor (A) said that the bridge was gone.';
    expect(quotesIn(text).map(({ name }) => name)).toEqual(['D', 'A']);
  });

  it('ends an Arabic source without a comma', () => {
    expect(quotesIn('وبحسب الشاهد (ج) هرب الناس من الجسر ليلا.', 'ar')).toMatchObject([
      { said: ['هرب الناس من الجسر ليلا'], name: 'ج' },
    ]);
  });

  it('is told from a name, which is', () => {
    const text = '“The bridge is gone,” said Mira K., a farmer.';
    expect(speakerIn(text)).toBe(speakerIn(`${text} It rained.`));
  });

  it.each([
    ['fr', 'Le témoin A a dit que la porte était ouverte.', 'A'],
    ['es', 'El testigo A dijo que la puerta estaba abierta.', 'A'],
    ['ru', 'Свидетель А сказал, что дверь была открыта.', 'А'],
    ['uk', 'Свідок А сказав, що двері були відчинені.', 'А'],
  ])('is no small word behind who it is (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language).map((quote) => quote.name)).toEqual([name]);
  });

  it('gives the words of one witness to no other', () => {
    const text = 'Le témoin A a dit que la porte était ouverte. « Je l’ai vu », a ajouté le témoin B.';
    expect(quotesIn(text, 'fr').map((quote) => quote.name)).toEqual(['A', 'B']);
  });
});
