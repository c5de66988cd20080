import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeEmbedder, fakeStore } from '../testing/index.ts';
import { queryWords } from './query-words.ts';
import { searchQuotes } from './search-quotes.ts';

const english = aReport({ text: '“The bridges are gone,” said Mira Holm.' });
const german = aReport({ text: '„Der Schulhof war leer“, sagte Ilvine Weiß.', language: 'de' });
const gone = aQuote(english, 'The bridges are gone');
const empty = aQuote(german, 'Der Schulhof war leer');
const embedder = fakeEmbedder({ schulhof: 'schoolyard', leer: 'empty', war: 'was', der: 'the' });
const scope = { collection: null, language: null, limit: 10, after: null };
let store = fakeStore();

beforeEach(async () => {
  store = fakeStore();
  for (const [report, quote, terms, words] of [
    [english, gone, ['bridg', 'gon', '@mira', '@holm', '#2'], 'The bridges are gone'],
    [german, empty, ['de:schulh', 'de:leer'], 'Der Schulhof war leer'],
  ] as const) {
    await store.addReport(report, new Uint8Array([1]));
    await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [quote]);
    await store.saveTerms(report.id, new Map([[quote.id, { terms, keys: [] }]]));
    const [vector] = await embedder.embed([words]);
    const whole = { reportId: report.id, of: quote.id, part: null, model: embedder.model };
    await store.saveEmbeddings({ subject: report.id, stage: 'embed', fingerprint: 'f' }, [
      { ...whole, vector: vector as Float32Array },
    ]);
  }
});

describe('searchQuotes', () => {
  it('finds inflected words, names and figures', async () => {
    for (const query of ['bridge', 'Holm', '2']) {
      const [first] = await searchQuotes(query, scope, { store, embedder });
      expect(first).toMatchObject({ quoteId: gone.id, words: 1 });
    }
  });

  it('finds words of a language that nobody named', async () => {
    const [first] = await searchQuotes('Schulhof', scope, { store, embedder });
    expect(first).toMatchObject({ quoteId: empty.id, words: 1 });
  });

  it('finds by meaning what shares no word', async () => {
    const [first] = await searchQuotes('schoolyard', scope, { store, embedder });
    expect(first).toMatchObject({ quoteId: empty.id, words: 0 });
  });

  it('finds nothing for what means nothing, and nothing but what is near', async () => {
    expect(await searchQuotes('xqzvk lorem', scope, { store, embedder })).toEqual([]);
    const found = await searchQuotes('schoolyard', scope, { store, embedder });
    expect(found.map(({ quoteId }) => quoteId)).toEqual([empty.id]);
  });

  it('gives no more than asked for, and of the scope alone', async () => {
    const both = 'bridges schoolyard empty';
    expect(await searchQuotes(both, { ...scope, limit: 1 }, { store, embedder })).toHaveLength(1);
    const inGerman = await searchQuotes(both, { ...scope, language: 'de' }, { store, embedder });
    expect(inGerman.map(({ quoteId }) => quoteId)).toEqual([empty.id]);
  });

  it('goes on behind a hit, in the same order whatever is asked for at once', async () => {
    const both = 'bridges schoolyard empty';
    const all = await searchQuotes(both, scope, { store, embedder });
    expect(all).toHaveLength(2);
    const [first] = await searchQuotes(both, { ...scope, limit: 1 }, { store, embedder });
    const rest = await searchQuotes(both, { ...scope, after: first ?? null }, { store, embedder });
    expect([first, ...rest]).toEqual(all);
    expect(await searchQuotes(both, { ...scope, after: rest[0] ?? null }, { store, embedder })).toEqual([]);
  });

  it('asks for Müller however it is spelt, and for German words and names alone', () => {
    expect(queryWords('Müller', null)[0]).toEqual(
      expect.arrayContaining(['@muller', '@mueller', 'de:mulle', 'de:muell']),
    );
    expect(queryWords('mueller', null)[0]).toEqual(expect.arrayContaining(['@muller', 'de:mulle']));
    expect(queryWords('coeur', null)[0]?.filter((term) => term.startsWith('fr:'))).toEqual(['fr:coeu']);
  });

  it('asks for no half of a letter', () => {
    for (const terms of queryWords('𐌰𐌱𐌲𐌳𐌴 𠮷野家𠮷野', 'und'))
      for (const term of terms) expect(term.isWellFormed()).toBe(true);
  });

  it('asks for no word where all are grammar', () => {
    expect(queryWords('the and of', null)).toEqual([]);
    expect(queryWords('…', null)).toEqual([]);
  });
});
