import {
  isLeftAsItIs,
  type MemoryEntry,
  modelKey,
  NotFound,
  type Quote,
  type Report,
  type Sentence,
  sentenceId,
  type Translation,
  translationId,
  UNKNOWN_SPEAKER,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import type { MachineText, Translator } from '../ports/translator.ts';
import { fakeStore } from '../testing/fake-store.ts';
import { fakeTranslator } from '../testing/fake-translator.ts';
import { memoryEntry } from './memory-entry.ts';
import { type TranslateReport, translateReport } from './translate-report.ts';

const TEXT = '„Niemand hat uns gewarnt. Keine Sirene, nichts.“ Das sagte Mira Holm am Dienstag. * * *';

describe('translateReport', () => {
  it('translates every sentence and puts a quote together from them', async () => {
    const { report, sentences, quote } = flood();
    const { translations, waiting } = await translate({ report, sentences, quotes: [quote] });
    expect(waiting).toBeNull();
    expect(textOf(translations, sentences[2]?.id)).toBe('[en] Das sagte Mira Holm am Dienstag.');
    expect(textOf(translations, quote.id)).toBe('[en] „Niemand hat uns gewarnt. [en] Keine Sirene, nichts.');
    expect(translations.every(({ model }) => model?.name === 'fake/de-en')).toBe(true);
    expect(translations.every(({ state }) => state === 'initial')).toBe(true);
  });

  it('drops the outer quotation marks of a reused sentence, since the quote has none', async () => {
    const { report, sentences, quote } = flood();
    const translator = fakeTranslator({
      texts: {
        '„Niemand hat uns gewarnt.': '“Nobody warned us.',
        'Keine Sirene, nichts.“': 'No siren, nothing.”',
      },
    });
    const { translations } = await translate({ report, sentences, quotes: [quote], translator });
    expect(textOf(translations, quote.id)).toBe('Nobody warned us. No siren, nothing.');
    expect(textOf(translations, sentences[0]?.id)).toBe('“Nobody warned us.');
  });

  it("shows a model's doubts about a sentence at the sentence and the quote, from the cache as well", async () => {
    const { report, sentences, quote } = flood();
    const source = '„Niemand hat uns gewarnt.';
    const signals = { [source]: { logProbability: -3, unsure: true, coverage: null, end: 'stop' } } as const;
    const store = memoryStore();
    for (const translator of [fakeTranslator({ signals }), fakeTranslator()]) {
      const { translations } = await translate({ report, sentences, quotes: [quote], translator, store });
      const doubted = translations.filter(({ warnings }) => warnings.some(({ check }) => check === 'unsure'));
      expect(new Set(doubted.map(({ of }) => of))).toEqual(new Set([sentences[0]?.id, quote.id]));
    }
  });

  it('says whose words it keeps, so that nothing is kept of a report that was removed meanwhile', async () => {
    const { report, sentences, quote } = flood();
    const store = fakeStore();
    await store.addReport(report, null);
    const fake = fakeTranslator();
    const translator: Translator = {
      ...fake,
      translate: async (...given) => {
        await store.deleteReport(report.id);
        return fake.translate(...given);
      },
    };
    const translating = translate({ report, sentences, quotes: [quote], store, translator });
    await expect(translating).rejects.toThrow(NotFound);
    const model = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
    const texts = sentences.map(({ range }) => report.text.slice(range.start, range.end).trim());
    expect((await store.cachedTranslations(model, { source: 'de', target: 'en' }, texts)).size).toBe(0);
  });

  it('asks a model of several languages again for the same words in a report of another one', async () => {
    const words = 'Varn, 12 °C';
    const translator = fakeTranslator({
      pairs: [
        ['de', 'en'],
        ['fr', 'en'],
      ],
    });
    const modelFor = async () => ({ name: 'several', revision: '1', dtype: 'fp32' });
    const store = memoryStore();
    for (const language of ['de', 'fr', 'de-CH']) {
      const report = aReport({ language, text: words });
      const sentences = sentencesOf(report, [words]);
      await translate({ report, sentences, store, translator: { ...translator, modelFor } });
    }
    expect(translator.asked).toEqual([[words], [words]]);
  });

  it('asks the model once for what is a sentence and a quote, and never for what has no words', async () => {
    const { report, sentences, quote } = flood();
    const translator = fakeTranslator();
    await translate({ report, sentences, quotes: [quote], translator });
    expect(translator.asked.flat().sort()).toEqual([
      'Das sagte Mira Holm am Dienstag.',
      'Keine Sirene, nichts.“',
      '„Niemand hat uns gewarnt.',
    ]);
  });

  it('translates half a sentence as a fragment', async () => {
    const { report, sentences } = flood();
    const quote = { ...aQuote(report, 'Keine Sirene'), sentences: [1] };
    const { translations } = await translate({ report, sentences, quotes: [quote] });
    expect(textOf(translations, quote.id)).toBe('[en] Keine Sirene');
  });

  it('shows where the report interrupts a quote, but for the end of a sentence', async () => {
    const texts = ['„Wir“, sagte Mira Holm, „gehen. Alle!“ ', '„Niemand“, sagte sie, „blieb.“'];
    const report = aReport({ language: 'de', text: texts.join('') });
    const words = ['Wir', 'gehen. Alle!', 'Niemand', 'blieb.'];
    const content = words.flatMap((part) => aQuote(report, part).content);
    const quote = { ...aQuote(report, 'Wir'), content, sentences: [0, 1] };
    const { translations } = await translate({
      report,
      sentences: sentencesOf(report, texts),
      quotes: [quote],
    });
    expect(textOf(translations, quote.id)).toBe('[en] Wir … [en] gehen. Alle! [en] Niemand … [en] blieb.');
  });

  it('shows nothing where only a line of the quote ends, and finds what files wrote there before', async () => {
    const text = '„Wir stehen am Tor,\nund keiner kommt“, sagte Mira Holm.';
    const report = aReport({ language: 'de', text });
    const content = ['Wir stehen am Tor,', 'und keiner kommt'].flatMap(
      (part) => aQuote(report, part).content,
    );
    const quote = { ...aQuote(report, 'Wir stehen'), content, sentences: [0] };
    const told = { report, sentences: sentencesOf(report, [text]), quotes: [quote] };
    const { translations } = await translate(told);
    expect(textOf(translations, quote.id)).toBe('[en] Wir stehen am Tor, [en] und keiner kommt');
    const store = memoryStore({ entries: [entry('Wir stehen am Tor … und keiner kommt', 'We stand.')] });
    expect(textOf((await translate({ ...told, store })).translations, quote.id)).toBe('We stand.');
  });

  it('calls terms what people want them called, and says where the model would not', async () => {
    const texts = ['Das Lager brannte. ', 'Zwei Lagern fehlt Wasser. ', 'Lager'];
    const report = aReport({ language: 'de', text: texts.join('') });
    const sentences = sentencesOf(report, texts);
    const camp = { ...entry('Lager', 'camp'), kind: 'term' as const };
    const translator = fakeTranslator({
      texts: {
        'Das Lager brannte.': 'The bearing burned.',
        'Das camp brannte.': 'The camp burned.',
        'Zwei Lagern fehlt Wasser.': 'Two bearings lack water.',
      },
    });
    const store = memoryStore({ entries: [camp] });
    const { translations } = await translate({ report, sentences, translator, store });
    const told = sentences.map(({ id }) => {
      const found = translations.find(({ of }) => of === id);
      return [found?.origin, found?.text, found?.warnings.map(({ check, detail }) => `${check}: ${detail}`)];
    });
    expect(told).toEqual([
      ['machine', 'The camp burned.', []],
      ['machine', 'Two bearings lack water.', ['term: Lager is not called camp']],
      ['machine', '[en] camp', []],
    ]);
    expect([...store.cached.keys()].filter((key) => key.includes('camp'))).toEqual([]);
  });

  it('finds an interrupted quote in the memory, as files write it and as its words are', async () => {
    const text = '„Wir gehen“, sagte Mira Holm, „und keiner bleibt.“';
    const report = aReport({ language: 'de', text });
    const content = ['Wir gehen', 'und keiner bleibt.'].flatMap((part) => aQuote(report, part).content);
    const quote = { ...aQuote(report, 'Wir gehen'), content, sentences: [0] };
    for (const source of ['Wir gehen … und keiner bleibt.', 'Wir gehen und keiner bleibt.']) {
      const store = memoryStore({ entries: [entry(source, 'We all go.')] });
      const result = await translate({
        report,
        sentences: sentencesOf(report, [text]),
        quotes: [quote],
        store,
      });
      expect(textOf(result.translations, quote.id)).toBe('We all go.');
    }
  });

  it('carries over a part that has no words, and counts it for nothing', async () => {
    const { report, sentences } = flood();
    const stars = aQuote(report, '* * *').content;
    const quote = { ...aQuote(report, 'Keine Sirene, nichts.'), sentences: [1, 3] };
    const withStars = { ...quote, content: [...quote.content, ...stars] };
    const { translations } = await translate({ report, sentences, quotes: [withStars] });
    expect(textOf(translations, quote.id)).toBe('[en] Keine Sirene, nichts. * * *');
    const nothing = await translate({
      report,
      sentences,
      quotes: [withStars],
      translator: fakeTranslator({ pairs: [] }),
    });
    expect(nothing.translations).toEqual([]);
  });

  it('leaves furniture alone', async () => {
    const { report, sentences } = flood();
    const translator = fakeTranslator();
    const furniture = sentences.map((sentence) => ({ ...sentence, role: 'furniture' as const }));
    expect(await translate({ report, sentences: furniture, translator })).toEqual({
      translations: [],
      waiting: null,
    });
    expect(translator.asked).toEqual([]);
  });

  it('has nothing to do for the language of the report', async () => {
    const { report, sentences, quote } = flood();
    const austrian = { ...report, language: 'de-AT' };
    const result = await translate({ report: austrian, sentences, quotes: [quote], targets: ['de'] });
    expect(result).toEqual({ translations: [], waiting: null });
  });

  it('asks for the language when nobody knows it', async () => {
    const { report, sentences } = flood();
    const result = await translate({ report: { ...report, language: 'und' }, sentences });
    expect(result.translations).toEqual([]);
    expect(result.waiting?.nextAction).toContain('-s de');
  });

  it('does the same when run twice, in any order of quotes and targets', async () => {
    const { report, sentences, quote } = flood();
    const half = { ...aQuote(report, 'Keine Sirene'), sentences: [1] };
    const run = (quotes: readonly Quote[], targets: readonly string[]) =>
      translate({
        report,
        sentences,
        quotes,
        targets,
        translator: fakeTranslator({
          pairs: [
            ['de', 'en'],
            ['de', 'fr'],
          ],
        }),
      });
    const first = await run([quote, half], ['en', 'fr']);
    expect(await run([half, quote], ['fr', 'en', 'fr'])).toEqual(first);
    expect(new Set(first.translations.map(({ id }) => id)).size).toBe(first.translations.length);
  });
});

describe('the people before the machine', () => {
  it('keeps what a person wrote and does not translate it again', async () => {
    const { report, sentences, quote } = flood();
    const first = sentences[0]?.id ?? '';
    const store = memoryStore({ kept: [humanTranslation(report, first, 'Nobody warned us.')] });
    const translator = fakeTranslator();
    const { translations } = await translate({ report, sentences, quotes: [quote], store, translator });
    expect(translations.some(({ of }) => of === first)).toBe(false);
    expect(translator.asked.flat()).not.toContain('„Niemand hat uns gewarnt.');
    expect(textOf(translations, quote.id)).toBe('Nobody warned us. [en] Keine Sirene, nichts.');
  });

  it('leaves a quote alone that a person translated', async () => {
    const { report, sentences, quote } = flood();
    const store = memoryStore({ kept: [humanTranslation(report, quote.id, 'Nobody warned us. Nothing.')] });
    const { translations } = await translate({ report, sentences, quotes: [quote], store });
    expect(translations.some(({ of }) => of === quote.id)).toBe(false);
  });

  it('takes the memory before the model, whatever the quotation marks and spaces', async () => {
    const { report, sentences } = flood();
    const store = memoryStore({
      entries: [entry('Das  sagte Mira Holm\nam Dienstag.', 'So said Mira Holm on Tuesday.')],
    });
    const translator = fakeTranslator();
    const { translations } = await translate({ report, sentences, store, translator });
    const row = translations.find(({ of }) => of === sentences[2]?.id);
    expect(row).toMatchObject({ origin: 'memory', state: 'translated', model: null, warnings: [] });
    expect(translator.asked.flat()).not.toContain('Das sagte Mira Holm am Dienstag.');
  });

  it('finds a quote that the memory has as a whole', async () => {
    const { report, sentences, quote } = flood();
    const store = memoryStore({
      entries: [entry('„Niemand hat uns gewarnt. Keine Sirene, nichts.“', 'No warning, no siren.')],
    });
    const { translations } = await translate({ report, sentences, quotes: [quote], store });
    expect(translations.filter(({ of }) => of === quote.id)).toMatchObject([
      { text: 'No warning, no siren.', origin: 'memory', state: 'translated' },
    ]);
  });

  it('shows a near match of the memory with its score, beside the machine', async () => {
    const { report, sentences } = flood();
    const store = memoryStore({
      entries: [entry('Das sagte Mira Holm am Mittwoch.', 'So said Mira Holm on Wednesday.')],
    });
    const { translations } = await translate({ report, sentences, store });
    const rows = translations.filter(({ of }) => of === sentences[2]?.id);
    expect(rows.map(({ origin, state }) => [origin, state])).toEqual([
      ['machine', 'initial'],
      ['memory', 'initial'],
    ]);
    expect(rows[1]?.warnings).toEqual([{ check: 'fuzzy', detail: '0.78' }]);
  });

  it('warns of a number that a near match does not have', async () => {
    const text = 'Rund 140 Menschen werden seit der Nacht vermisst.';
    const report = aReport({ language: 'de', text });
    const store = memoryStore({
      entries: [
        entry(
          'Rund 170 Menschen werden seit der Nacht vermisst.',
          'Some 170 people are missing since the night.',
        ),
      ],
    });
    const { translations } = await translate({ report, sentences: sentencesOf(report, [text]), store });
    const fuzzy = translations.find(({ origin }) => origin === 'memory');
    expect(fuzzy?.warnings.map(({ check }) => check)).toEqual(['fuzzy', 'number', 'number']);
  });
});

describe('a pair that a machine made', () => {
  const said = 'Das sagte Mira Holm am Dienstag.';

  it('is offered beside the model, and never as a person’s', async () => {
    const { report, sentences } = flood();
    const store = memoryStore({ entries: [paired(said, 'So said Mira Holm on Tuesday.')] });
    const { translations } = await translate({ report, sentences, store });
    expect(translations.filter(({ of }) => of === sentences[2]?.id)).toMatchObject([
      { origin: 'machine', state: 'initial', text: `[en] ${said}` },
      {
        origin: 'memory',
        state: 'initial',
        warnings: [{ check: 'machine-pair', detail: '0.93, some/model' }],
      },
    ]);
  });

  it('gives way to a person’s pair of the same words, however old', async () => {
    const { report, sentences } = flood();
    const store = memoryStore({
      entries: [paired(said, 'wrong'), entry(said, 'So said Mira Holm on Tuesday.')],
    });
    const { translations } = await translate({ report, sentences, store });
    expect(translations.filter(({ of }) => of === sentences[2]?.id)).toMatchObject([
      { origin: 'memory', state: 'translated', text: 'So said Mira Holm on Tuesday.', warnings: [] },
    ]);
  });

  it('makes no quote a person’s, whole or in part', async () => {
    const { report, sentences, quote } = flood();
    const parts = [
      entry('Niemand hat uns gewarnt.', 'Nobody warned us.'),
      paired('Keine Sirene, nichts.', 'No siren.'),
    ];
    const whole = [paired('Niemand hat uns gewarnt. Keine Sirene, nichts.', 'No warning, no siren.')];
    for (const entries of [parts, whole, [...parts, ...whole]]) {
      const store = memoryStore({ entries });
      const { translations } = await translate({ report, sentences, quotes: [quote], store });
      const rows = translations.filter(({ of }) => of === quote.id);
      expect(rows.map(({ origin, state }) => [origin, state])).toEqual([
        ['machine', 'initial'],
        ['memory', 'initial'],
      ]);
      expect(rows[1]?.warnings[0]?.check).toBe('machine-pair');
    }
  });

  it('does not stand before a person’s translations of all parts of a quote', async () => {
    const { report, sentences, quote } = flood();
    const entries = [
      entry('Niemand hat uns gewarnt.', 'Nobody warned us.'),
      entry('Keine Sirene, nichts.', 'No siren, nothing.'),
      paired('Niemand hat uns gewarnt. Keine Sirene, nichts.', 'No warning, no siren.'),
    ];
    const { translations } = await translate({
      report,
      sentences,
      quotes: [quote],
      store: memoryStore({ entries }),
    });
    expect(textOf(translations, quote.id)).toBe('Nobody warned us. No siren, nothing.');
  });

  it('is checked as a machine’s words are', async () => {
    const text = 'Rund 140 Menschen werden seit der Nacht vermisst.';
    const report = aReport({ language: 'de', text });
    const store = memoryStore({ entries: [paired(text, 'Some 170 people are missing since the night.')] });
    const { translations } = await translate({ report, sentences: sentencesOf(report, [text]), store });
    const offer = translations.find(({ origin }) => origin === 'memory');
    expect(offer?.warnings.map(({ check }) => check)).toEqual(['machine-pair', 'number', 'number']);
  });
});

describe('a sentence in another language', () => {
  const OWN = 'Die Sirene schwieg die ganze Nacht, sagte die Frau am Hafen.';
  const ENGLISH = '“We never heard the siren, and nobody came to help us that night.”';
  const FRAMED = '“We never heard the siren, and nobody came that night”, sagte ein Mann aus Varn.';
  const SHORT = '“I was there.”';
  const SPANISH = 'Nadie nos avisó de que el agua subía tan deprisa aquella noche.';
  const FRENCH = 'Personne ne nous a prévenus que l’eau montait si vite cette nuit-là.';
  const RUSSIAN = '«Мы ничего не слышали».';
  const texts = [OWN, ENGLISH, FRAMED, SPANISH, FRENCH, RUSSIAN, SHORT];
  const report = aReport({ language: 'de', text: texts.join('') });
  const sentences = sentencesOf(report, texts);
  const warningOf = (translations: readonly Translation[], i: number) =>
    translations.find(({ of }) => of === sentences[i]?.id)?.warnings;

  it('stays as it is and says why, unless the model is made for it or it stands in a frame of the report’s own', async () => {
    const translator = fakeTranslator();
    const model = await translator.modelFor('de', 'en');
    const better = { name: 'better/fr-en', revision: '1', dtype: 'fp32' };
    // Its languages count, and not what is best here for each of them, which may change.
    const modelFor: typeof translator.modelFor = async (source, _target, only) => {
      if (!/^(?:de|fr)/.test(source)) return null;
      return source === 'de' || only?.name === model?.name ? model : better;
    };
    const { translations, waiting } = await translate({
      report,
      sentences,
      translator: { ...translator, modelFor },
    });
    expect(waiting).toBeNull();
    expect(translator.asked.flat().sort()).toEqual([OWN, FRENCH, FRAMED].sort());
    expect(textOf(translations, sentences[1]?.id)).toBe(ENGLISH);
    expect(warningOf(translations, 1)).toEqual([{ check: 'already', detail: 'already in en' }]);
    const modelOf = (i: number) => translations.find(({ of }) => of === sentences[i]?.id)?.model;
    expect([0, 1, 3].map(modelOf)).toEqual([model, null, null]);
    expect(warningOf(translations, 3)).toEqual([{ check: 'foreign', detail: 'in es, left as it is' }]);
    expect(textOf(translations, sentences[5]?.id)).toBe(RUSSIAN);
    expect(textOf(translations, sentences[6]?.id)).toBe(SHORT);
    expect(warningOf(translations, 5)).toEqual([{ check: 'foreign', detail: 'in ru, left as it is' }]);
  });

  it('has no model in a quote either, unless the quote goes on in words that are translated', async () => {
    const whole = { ...aQuote(report, SHORT), sentences: [6] };
    const content = [...aQuote(report, OWN).content, ...whole.content];
    const mixed = { ...aQuote(report, OWN), content, sentences: [0, 6] };
    const { translations } = await translate({
      report,
      sentences,
      quotes: [whole, { ...mixed, id: 'q_mixed' }],
    });
    const left = translations
      .filter(({ of }) => of.startsWith('q_'))
      .map((one) => [one.of, isLeftAsItIs(one)]);
    expect(Object.fromEntries(left)).toEqual({ [whole.id]: true, q_mixed: false });
  });

  it('names no model in a quote of such words and of others that people settled', async () => {
    const content = [...aQuote(report, OWN).content, ...aQuote(report, SHORT).content];
    const quote = { ...aQuote(report, OWN), content, sentences: [0, 6] };
    const store = memoryStore({ entries: [entry(OWN, 'The siren was silent.')] });
    const { translations } = await translate({ report, sentences, quotes: [quote], store });
    const made = translations.find(({ of, origin }) => of === quote.id && origin === 'machine');
    expect(made).toMatchObject({ text: `The siren was silent. ${SHORT}`, model: null });
  });

  it('that the model takes as well is checked by the words of its own', async () => {
    const english = 'Nobody warned us that the water was rising so fast that night.';
    const translator = fakeTranslator();
    const model = await translator.modelFor('de', 'en');
    const { translations } = await translate({
      report,
      sentences,
      translator: {
        ...translator,
        modelFor: async (source) => (/^(?:de|fr)/.test(source) ? model : null),
        translate: async (asked) =>
          asked.map((text) => ({ text: text === FRENCH ? english : text, signals: null })),
      },
    });
    expect(textOf(translations, sentences[4]?.id)).toBe(english);
    expect(warningOf(translations, 4)).toEqual([]);
  });

  it('stands in the translation of a sentence that quotes it, and as it is in the quote itself', async () => {
    const text = '»We will not give up«, sagte Maja Olsen am Abend.';
    const quoting = aReport({ language: 'de', text });
    const all = sentencesOf(quoting, [text]);
    const quote = { ...aQuote(quoting, 'We will not give up'), sentences: [0] };
    const translator = fakeTranslator({
      texts: { [text]: '"We want to give up," said Maja Olsen in the evening.' },
    });
    const { translations } = await translate({
      report: quoting,
      sentences: all,
      quotes: [quote],
      translator,
    });
    expect(translator.asked.flat()).toEqual([text]);
    const about = (id = '') =>
      translations
        .filter(({ of }) => of === id)
        .map(({ text: made, model, warnings }) => [made, model?.name ?? null, warnings]);
    const whole = '"We will not give up," said Maja Olsen in the evening.';
    expect(about(all[0]?.id)).toEqual([[whole, 'fake/de-en', []]]);
    const why = [{ check: 'already', detail: 'already in en' }];
    expect(about(quote.id)).toEqual([['We will not give up', null, why]]);
  });

  it('gives way to what people wrote', async () => {
    const store = memoryStore({ entries: [entry(RUSSIAN, '“We heard nothing.”')] });
    const { translations } = await translate({ report, sentences, store });
    expect(translations.find(({ of }) => of === sentences[5]?.id)).toMatchObject({
      origin: 'memory',
      text: '“We heard nothing.”',
      warnings: [],
    });
  });
});

describe('without a model', () => {
  it('says which is missing and how to get it, and goes on with what the memory has', async () => {
    const { report, sentences, quote } = flood();
    const store = memoryStore({ entries: [entry('Niemand hat uns gewarnt.', 'Nobody warned us.')] });
    const translator = fakeTranslator({ pairs: [] });
    const { translations, waiting } = await translate({
      report,
      sentences,
      quotes: [quote],
      store,
      translator,
    });
    expect(waiting).toEqual({
      cause: 'no model for de -> en is here',
      nextAction: 'crossquote models fetch fake/de-en (about 1 MB, from nowhere); then: crossquote resume',
    });
    expect(textOf(translations, quote.id)).toBe('Nobody warned us. […]');
    expect(translations.find(({ of }) => of === quote.id)?.warnings).toEqual([
      { check: 'incomplete', detail: '1 of 2 parts' },
    ]);
  });

  it('leaves out a quote of which it has nothing', async () => {
    const { report, sentences, quote } = flood();
    const { translations } = await translate({
      report,
      sentences,
      quotes: [quote],
      translator: fakeTranslator({ pairs: [] }),
    });
    expect(translations).toEqual([]);
  });

  it('waits for nothing when people translated it all', async () => {
    const { report, sentences } = flood();
    const store = memoryStore({
      entries: [
        entry('Niemand hat uns gewarnt.', 'Nobody warned us.'),
        entry('Keine Sirene, nichts.', 'No siren, nothing.'),
        entry('Das sagte Mira Holm am Dienstag.', 'So said Mira Holm on Tuesday.'),
      ],
    });
    const result = await translate({ report, sentences, store, translator: fakeTranslator({ pairs: [] }) });
    expect(result.waiting).toBeNull();
    expect(result.translations).toHaveLength(3);
  });

  it('names every pair that is missing', async () => {
    const { report, sentences } = flood();
    const { waiting } = await translate({
      report,
      sentences,
      targets: ['fr', 'en'],
      translator: fakeTranslator({ pairs: [] }),
    });
    expect(waiting?.cause).toBe('no model for de -> en is here; no model for de -> fr is here');
  });
});

describe('the cache', () => {
  it('answers for what the model said before', async () => {
    const { report, sentences } = flood();
    const store = memoryStore();
    const first = await translate({ report, sentences, store });
    const translator = fakeTranslator();
    expect(await translate({ report, sentences, store, translator })).toEqual(first);
    expect(translator.asked).toEqual([]);
  });

  it('keeps the finished batches when the model fails', async () => {
    const { report, sentences } = flood();
    const store = memoryStore();
    const translator = { ...fakeTranslator(), translate: () => Promise.reject(new Error('gone')) };
    await expect(translate({ report, sentences, store, translator })).rejects.toThrow('gone');
    expect(store.cached.size).toBe(0);
  });

  it('cuts what is too long for a model and joins it again', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `im ${i}. Haus am Ufer standen die Leute,`).join(' ');
    const report = aReport({ language: 'de', text });
    const translator = fakeTranslator();
    const { translations } = await translate({ report, sentences: sentencesOf(report, [text]), translator });
    expect(translator.asked.flat().length).toBeGreaterThan(1);
    expect(Math.max(...translator.asked.flat().map(({ length }) => length))).toBeLessThanOrEqual(1000);
    expect(translations[0]?.text.replaceAll('[en] ', '')).toBe(text);
  });

  it('hands a model no data, and carries it over', async () => {
    const data = 'QUJDREVG'.repeat(60);
    const text = `Das Bild steht hier unten: ${data} und es zeigt den Fluss.`;
    const report = aReport({ language: 'de', text: `${data}${text}` });
    const translator = fakeTranslator();
    const { translations } = await translate({
      report,
      sentences: sentencesOf(report, [data, text]),
      translator,
    });
    expect(translator.asked.flat()).toEqual(['Das Bild steht hier unten:', 'und es zeigt den Fluss.']);
    expect(translations.map((made) => made.text)).toEqual([
      `[en] Das Bild steht hier unten: ${data} [en] und es zeigt den Fluss.`,
    ]);
    expect(translations[0]?.warnings).toContainEqual({
      check: 'unread',
      detail: 'QUJDREVGQUJD… could not be read',
    });
  });
});

/** Three sentences, a line of stars, and a quote over the first two. */
function flood() {
  const report = aReport({ language: 'de', text: TEXT });
  const sentences = sentencesOf(report, [
    '„Niemand hat uns gewarnt. ',
    'Keine Sirene, nichts.“ ',
    'Das sagte Mira Holm am Dienstag. ',
    '* * *',
  ]);
  const quote = {
    ...aQuote(report, 'Niemand hat uns gewarnt. Keine Sirene, nichts.', { sentences: [0, 1] }),
    speaker: { ...UNKNOWN_SPEAKER, name: 'Mira Holm' },
  };
  return { report, sentences, quote };
}

function sentencesOf(report: Report, texts: readonly string[]): readonly Sentence[] {
  let start = 0;
  return texts.map((text, index) => {
    const range = { start, end: start + text.length };
    start = range.end;
    return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' as const };
  });
}

function translate(part: Pick<TranslateReport, 'report' | 'sentences'> & Partial<TranslateReport>) {
  return translateReport({
    quotes: [],
    targets: ['en'],
    store: memoryStore(),
    translator: fakeTranslator(),
    ...part,
  });
}

function textOf(translations: readonly Translation[], of: string | undefined): string | undefined {
  return translations.find((translation) => translation.of === of)?.text;
}

function entry(source: string, target: string): MemoryEntry {
  return memoryEntry({
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
    by: null,
    at: null,
  });
}

function paired(source: string, target: string): MemoryEntry {
  return memoryEntry({
    ...entry(source, target),
    origin: 'machine',
    model: { name: 'some/model', revision: '1', dtype: 'q8' },
    score: 0.93,
  });
}

function humanTranslation(report: Report, of: string, text: string): Translation {
  const id = translationId(of, 'en', 'human', null);
  return {
    id,
    reportId: report.id,
    of,
    language: 'en',
    text,
    origin: 'human',
    model: null,
    state: 'final',
    warnings: [],
  };
}

/** The part of a store that the stage needs, in memory. */
function memoryStore({
  entries = [],
  kept = [],
}: {
  entries?: readonly MemoryEntry[];
  kept?: readonly Translation[];
} = {}) {
  const cached = new Map<string, MachineText>();
  const store: TranslateReport['store'] = {
    translations: async () => kept,
    memory: async (source, target) =>
      entries.filter((known) => known.source.language === source && known.target.language === target),
    cachedTranslations: async (model, { source, target }, texts) =>
      new Map(
        texts.flatMap((text) => {
          const found = cached.get(`${modelKey(model)} ${source} ${target} ${text}`);
          return found === undefined ? [] : [[text, found] as const];
        }),
      ),
    cacheTranslations: async (model, { source, target }, made) => {
      for (const [text, translation] of made)
        cached.set(`${modelKey(model)} ${source} ${target} ${text}`, translation);
    },
  };
  return { ...store, cached };
}
