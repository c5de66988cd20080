import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { quoteTerms, searchedTerms } from './quote-terms.ts';

describe('quoteTerms', () => {
  it('lists stems, names and figures of an English quote, each once, in order', async () => {
    const words = 'The mills of Orsund burned, two mills, 76 millers';
    const terms = quoteTerms(await toldQuote({ text: `${words}, he said.`, words }));
    expect(terms).toEqual(['#2', '#76', '@orsund', 'burn', 'mil', 'miller', 'two']);
  });

  it('meets across languages by the translation, and in one language without', async () => {
    const german = await toldQuote({
      text: 'Die Mühlen brannten, sagte er.',
      words: 'Die Mühlen brannten',
      language: 'de',
      english: 'The mills burned',
    });
    const untranslated = await toldQuote({
      text: 'Die Mühlen brannten gestern.',
      words: 'Die Mühlen brannten gestern',
      language: 'de',
    });
    const english = quoteTerms(await toldQuote({ text: 'Mills burned.', words: 'Mills burned' }));
    expect(quoteTerms(german)).toEqual(expect.arrayContaining([...english]));
    const shared = quoteTerms(german).filter((term) => quoteTerms(untranslated).includes(term));
    expect(shared).toHaveLength(2);
    expect(shared.every((term) => term.startsWith('de:'))).toBe(true);
  });

  it('is searched by what stands behind an apostrophe too, which finds no partners', async () => {
    const words = 'Then O’Brien left';
    const quote = await toldQuote({ text: `${words}, he said.`, words });
    const terms = quoteTerms(quote);
    expect(searchedTerms(quote, terms)).toEqual(expect.arrayContaining([...terms, '@brien']));
    expect(terms).not.toContain('@brien');
    const french = 'l’école brûle, elle n’a rien vu';
    const school = await toldQuote({ text: `${french}, dit-il.`, words: french, language: 'fr' });
    expect(searchedTerms(school, [])).toEqual(['@ecole', 'fr:ecol']);
  });

  it('files what is below zero under its number, and a set phrase under its words, as they are looked for', async () => {
    const cold = 'Minus 4 degrees inland';
    expect(quoteTerms(await toldQuote({ text: `${cold}.`, words: cold }))).toContain('#4');
    const thanks = 'Thank you very much';
    expect(quoteTerms(await toldQuote({ text: `${thanks}.`, words: thanks }))).toContain('thank');
  });
});
