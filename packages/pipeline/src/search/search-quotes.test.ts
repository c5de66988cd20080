import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { classPerson } from '../protect/class-person.ts';
import { type NamesAs, openNames } from '../protect/open-names.ts';
import { aClassing } from '../testing/a-classing.ts';
import { fakeEmbedder, fakeStore, fixedClock } from '../testing/index.ts';
import { queryWords } from './query-words.ts';
import { searchQuotes } from './search-quotes.ts';

const english = aReport({ text: '“The bridges are gone,” said Mira Holm.' });
const german = aReport({ text: '„Der Schulhof war leer“, sagte Ilvine Weiß.', language: 'de' });
const speaker = (name: string) => ({ mention: null, name, id: `p_${name}`, reason: '' });
const gone = aQuote(english, 'The bridges are gone', { speaker: speaker('Mira Holm') });
const empty = aQuote(german, 'Der Schulhof war leer', { speaker: speaker('Ilvine Weiß') });
const embedder = fakeEmbedder({ schulhof: 'schoolyard', leer: 'empty', war: 'was', der: 'the' });
const scope = { collection: null, language: null, limit: 10, after: null };
let store = fakeStore();
let names: NamesAs;

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
  names = await openNames(store, 'public').as('private');
});

describe('searchQuotes', () => {
  it('finds inflected words, names and figures', async () => {
    for (const query of ['bridge', 'Holm', '2']) {
      const [first] = await searchQuotes(query, scope, { store, embedder, names });
      expect(first).toMatchObject({ quoteId: gone.id, words: 1 });
    }
  });

  it('finds words of a language that nobody named', async () => {
    const [first] = await searchQuotes('Schulhof', scope, { store, embedder, names });
    expect(first).toMatchObject({ quoteId: empty.id, words: 1 });
  });

  it('finds what somebody said by the name, in another script and misspelt, but not by its beginning or a title', async () => {
    for (const query of ['Weiß', 'ilvine weiss', 'Dr. Weiss', 'إيلفينه', 'Ilvinne', 'Weiß Schulhof']) {
      const [first] = await searchQuotes(query, scope, { store, embedder, names });
      expect([query, first?.quoteId, first?.words]).toEqual([query, empty.id, 1]);
    }
    for (const query of ['Ilv', 'Wei', 'Dr.', 'Ilvan'])
      expect([query, await searchQuotes(query, scope, { store, embedder, names })]).toEqual([query, []]);
  });

  it('finds what somebody hidden said by the pseudonym alone', async () => {
    await classPerson(aClassing({ who: 'Ilvine Weiß' }), store, fixedClock('2026-03-05T10:00:00.000Z'));
    names = await openNames(store, 'public').as('private');
    const asked = async (query: string) =>
      (await searchQuotes(names.question(query), scope, { store, embedder, names })).filter(
        ({ words }) => words > 0,
      );
    for (const query of ['Weiß', 'ilvine weiss', 'Ilvine'])
      expect([query, await asked(query)]).toEqual([query, []]);
    expect(await asked(names.hider.text('Ilvine Weiß'))).toMatchObject([{ quoteId: empty.id, words: 1 }]);
  });

  it('tells nothing of a hidden name by the stem of a word that nobody bears', async () => {
    const asked = async (query: string) =>
      (await searchQuotes(names.question(query), scope, { store, embedder, names })).filter(
        ({ words }) => words > 0,
      );
    await store.saveTerms(
      english.id,
      new Map([[gone.id, { terms: ['quimbi', 'de:zebul', '@weiss', 'bridg'], keys: [] }]]),
    );
    const probes = ['quimbies', 'quimbying', 'zebulen'];
    for (const query of probes) expect([query, await asked(query)]).toMatchObject([query, [{ words: 1 }]]);
    for (const who of ['Tilda Quimby', 'Zebula Ash', 'Ilvine Weiß'])
      await classPerson(aClassing({ who }), store, fixedClock('2026-03-05T10:00:00.000Z'));
    names = await openNames(store, 'public').as('private');
    for (const query of probes) expect([query, await asked(query)]).toEqual([query, []]);
    // Ordinary words are found as before, beside such a word too, and whoever may see the names finds by all of it.
    expect(await asked('bridges')).toMatchObject([{ words: 1 }]);
    expect(await asked('bridges quimbies')).toMatchObject([{ words: 0.5 }]);
    names = await openNames(store, 'public').as('all');
    for (const query of probes) expect([query, await asked(query)]).toMatchObject([query, [{ words: 1 }]]);
  });

  it('finds a number however it is written', async () => {
    await store.saveTerms(english.id, new Map([[gone.id, { terms: ['#140'], keys: [] }]]));
    for (const query of ['140', 'a hundred and forty', 'hundertvierzig', 'cent quarante'])
      expect([query, (await searchQuotes(query, scope, { store, embedder, names }))[0]?.quoteId]).toEqual([
        query,
        gone.id,
      ]);
    expect(await searchQuotes('forty', scope, { store, embedder, names })).toEqual([]);
  });

  it('finds between quotation marks these very words alone, translated ones too', async () => {
    const asked = async (query: string) =>
      (await searchQuotes(query, scope, { store, embedder, names })).map(({ quoteId }) => quoteId);
    expect(await asked('bridges gone')).toEqual([gone.id]);
    expect(await asked('"bridges gone"')).toEqual([]);
    expect(await asked('“the bridges are” gone')).toEqual([gone.id]);
    expect(await asked('„Schulhof war“')).toEqual([empty.id]);
    expect(await asked('"schoolyard was empty"')).toEqual([]);
    const made = {
      language: 'en',
      text: 'The schoolyard was empty',
      origin: 'machine',
      model: null,
    } as const;
    const translation = {
      ...made,
      id: 't_1',
      reportId: german.id,
      of: empty.id,
      state: 'initial' as const,
      warnings: [],
    };
    await store.saveTranslations(
      { subject: german.id, stage: 'translate', fingerprint: 'f' },
      [translation],
      null,
    );
    expect(await asked('"schoolyard was empty"')).toEqual([empty.id]);
  });

  it('finds by meaning what shares no word', async () => {
    const [first] = await searchQuotes('schoolyard', scope, { store, embedder, names });
    expect(first).toMatchObject({ quoteId: empty.id, words: 0 });
  });

  it('finds nothing for what means nothing, and nothing but what is near', async () => {
    expect(await searchQuotes('xqzvk lorem', scope, { store, embedder, names })).toEqual([]);
    const found = await searchQuotes('schoolyard', scope, { store, embedder, names });
    expect(found.map(({ quoteId }) => quoteId)).toEqual([empty.id]);
  });

  it('gives no more than asked for, and of the scope alone', async () => {
    const both = 'bridges schoolyard empty';
    expect(await searchQuotes(both, { ...scope, limit: 1 }, { store, embedder, names })).toHaveLength(1);
    const inGerman = await searchQuotes(both, { ...scope, language: 'de' }, { store, embedder, names });
    expect(inGerman.map(({ quoteId }) => quoteId)).toEqual([empty.id]);
  });

  it('goes on behind a hit, in the same order whatever is asked for at once', async () => {
    const both = 'bridges schoolyard empty';
    const all = await searchQuotes(both, scope, { store, embedder, names });
    expect(all).toHaveLength(2);
    const [first] = await searchQuotes(both, { ...scope, limit: 1 }, { store, embedder, names });
    const rest = await searchQuotes(both, { ...scope, after: first ?? null }, { store, embedder, names });
    expect([first, ...rest]).toEqual(all);
    expect(
      await searchQuotes(both, { ...scope, after: rest[0] ?? null }, { store, embedder, names }),
    ).toEqual([]);
  });

  it('asks for Müller however it is spelt, and for German words and names alone', () => {
    expect(queryWords('Müller', null)[0]?.terms).toEqual(
      expect.arrayContaining(['@muller', '@mueller', 'de:mulle', 'de:muell']),
    );
    expect(queryWords('mueller', null)[0]?.terms).toEqual(expect.arrayContaining(['@muller', 'de:mulle']));
    expect(queryWords('coeur', null)[0]?.terms.filter((term) => term.startsWith('fr:'))).toEqual(['fr:coeu']);
  });

  it('asks for no half of a letter', () => {
    for (const { terms } of queryWords('𐌰𐌱𐌲𐌳𐌴 𠮷野家𠮷野', 'und'))
      for (const term of terms) expect(term.isWellFormed()).toBe(true);
  });

  it('asks for no word where all are grammar', () => {
    expect(queryWords('the and of', null)).toEqual([]);
    expect(queryWords('…', null)).toEqual([]);
  });
});
