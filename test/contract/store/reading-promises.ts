/** The store’s promises about pages and searches. */

import { aQuote } from '@crossquote/domain/testing';
import {
  type AlignmentFilter,
  ANY_ALIGNMENT,
  ANY_TESTIMONY,
  type Page,
  type PlacedQuote,
  type QuoteFilter,
  type ReportFilter,
  type TestimonyFilter,
} from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, MODEL, mark, OTHER_MODEL, twoReports } from './given.ts';
import {
  anAlignment,
  anEmbedding,
  aReview,
  aTestimony,
  aTranslation,
  sentencesOf,
  someTerms,
} from './rows.ts';

const REPORTS: ReportFilter = { collection: null, language: null, publisher: null, from: null, to: null };
const QUOTES: QuoteFilter = {
  collection: null,
  language: null,
  speakers: null,
  form: null,
  report: null,
  from: null,
  to: null,
};
const all = { after: null, limit: 100 };

/** Every row, read in pages of the size. */
async function byPages<Row, Keys>(
  limit: number,
  keysOf: (row: Row) => Keys,
  read: (page: Page<Keys>) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: Keys | null = null; ; ) {
    const page: readonly Row[] = await read({ after, limit });
    rows.push(...page);
    const last = page.at(-1);
    if (page.length < limit || last === undefined) return rows;
    after = keysOf(last);
  }
}

export function readingPromises(given: Given): void {
  reportPages(given);
  quotePages(given);
  alignmentPages(given);
  testimonyPages(given);
  saidPages(given);
  reviewPages(given);
  stageCounts(given);
  searches(given);
}

function reportPages(given: Given): void {
  const days = [null, '2026-03-02', '2026-03-01', '2026-03-02T08:00:00Z', null, '2026-02-28'];
  const five = async () => {
    for (const [i, publishedAt] of days.entries())
      await add(given.store, { text: `Report ${i}.`, publishedAt, language: i % 2 ? 'de-AT' : 'en' });
    return given.store.reports();
  };

  it('gives every report once, page by page, in the order of all', async () => {
    const reports = await five();
    for (const limit of [1, 2, 4, 100]) {
      const keysOf = (r: { publishedAt: string | null; id: string }) => ({ at: r.publishedAt, id: r.id });
      expect(await byPages(limit, keysOf, (page) => given.store.reportPage(REPORTS, page))).toEqual(reports);
    }
  });

  it('shifts nothing when a report comes before the page', async () => {
    const reports = await five();
    const [first, second] = await given.store.reportPage(REPORTS, { after: null, limit: 2 });
    await add(given.store, { text: 'Earlier than all.', publishedAt: '2020-01-01' });
    const after = { at: second?.publishedAt ?? null, id: second?.id ?? '' };
    expect(first).toEqual(reports[0]);
    expect(await given.store.reportPage(REPORTS, { after, limit: 2 })).toEqual(reports.slice(2, 4));
  });

  it('filters reports by collection, language, publisher and days', async () => {
    await five();
    const other = { text: 'Elsewhere.', collection: 'other', publisher: 'Varn Herald', language: 'de' };
    await add(given.store, other);
    const found = async (filter: Partial<ReportFilter>) =>
      (await given.store.reportPage({ ...REPORTS, ...filter }, all)).map((r) => r.publishedAt);
    expect(await found({ collection: 'other' })).toEqual([null]);
    expect(await found({ language: 'de' })).toHaveLength(4);
    expect(await found({ language: 'de-AT' })).toHaveLength(3);
    expect(await found({ publisher: 'Varn Herald' })).toHaveLength(1);
    expect(await found({ from: '2026-03-01' })).toEqual(['2026-03-01', '2026-03-02', '2026-03-02T08:00:00Z']);
    expect(await found({ to: '2026-03-02' })).toHaveLength(4);
    expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toHaveLength(2);
  });

  it('gives several reports, and translations of several things, at once', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const sorted = [one, two].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await given.store.reportsById([two.id, one.id, 'r_none', one.id])).toEqual(sorted);
    expect(await given.store.reportsById([])).toEqual([]);
    const [a, , c] = quotes;
    const list = (['machine', 'human', 'memory'] as const).map((origin) =>
      aTranslation(two.id, c.id, origin),
    );
    await given.store.saveTranslations(
      mark(two.id, 'translate'),
      [...list, aTranslation(two.id, 's_1', 'machine')],
      null,
    );
    const found = await given.store.translationsOf([c.id, a.id]);
    expect(found.map(({ origin }) => origin)).toEqual(['human', 'memory', 'machine']);
    expect(await given.store.translationsOf([])).toEqual([]);
  });

  it('counts what each collection holds', async () => {
    const { one } = await twoReports(given.store);
    await add(given.store, { text: 'Elsewhere.', collection: 'other' });
    await given.store.addReview(aReview());
    const none = { quotes: 0, alignments: 0, testimonies: 0, reviews: 0 };
    expect(await given.store.collectionNames()).toEqual([one.collection, 'other']);
    expect(await given.store.collections()).toEqual([
      { ...none, name: one.collection, reports: 2, quotes: 3, reviews: 1, languages: ['de', 'en'] },
      { ...none, name: 'other', reports: 1, languages: ['en'] },
    ]);
  });
}

function quotePages(given: Given): void {
  it('gives every quote once, page by page, by publication, report and place', async () => {
    const { one, two, quotes } = await twoReports(given.store, [null, '2026-03-02T08:00:00Z']);
    const [a, b, c] = quotes;
    const third = await add(given.store, {
      text: 'The bridge is gone, said Holm.',
      publishedAt: '2026-03-03',
    });
    const d = aQuote(third, 'The bridge is gone');
    await given.store.saveQuotes(mark(third.id, 'quotes'), [d]);
    const days = new Map([one, two, third].map((r) => [r.id, r.publishedAt]));
    const sorted = [c, d, a, b].map((quote) => ({ quote, publishedAt: days.get(quote.reportId) ?? null }));
    const keysOf = ({ quote, publishedAt }: PlacedQuote) => ({
      at: publishedAt,
      report: quote.reportId,
      start: quote.content[0]?.start ?? 0,
      id: quote.id,
    });
    for (const limit of [1, 2, 3, 100])
      expect(await byPages(limit, keysOf, (page) => given.store.quotePage(QUOTES, page))).toEqual(sorted);
  });

  it('filters quotes by collection, language, speaker, form, report and days', async () => {
    const { one, two, quotes } = await twoReports(given.store, ['2026-03-01', null]);
    const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };
    const spoken = { ...quotes[0], form: 'indirect' as const, speaker };
    await given.store.saveQuotes(mark(one.id, 'quotes'), [spoken, quotes[1]]);
    const found = async (filter: Partial<QuoteFilter>) =>
      (await given.store.quotePage({ ...QUOTES, ...filter }, all)).map(({ quote }) => quote.id);
    const [a, b, c] = quotes.map(({ id }) => id);
    expect(await found({ collection: 'other' })).toEqual([]);
    expect(await found({ language: 'de' })).toEqual([c]);
    expect(await found({ speakers: ['p_0', 'p_1'] })).toEqual([a]);
    expect(await found({ speakers: ['p_0'], report: one.id })).toEqual([]);
    expect(await found({ form: 'indirect' })).toEqual([a]);
    expect(await found({ report: two.id })).toEqual([c]);
    expect(await found({ from: '2026-03-01', to: '2026-03-01' })).toEqual([a, b]);
    expect(await found({ from: '2026-03-02' })).toEqual([]);
  });
}

function stageCounts(given: Given): void {
  it('counts how the stages stand', async () => {
    const { one } = await twoReports(given.store);
    await given.store.beginStage(mark(one.id, 'embed'), 1000, 'w');
    expect(await given.store.stageCounts()).toEqual([
      { stage: 'embed', state: 'running', count: 1 },
      { stage: 'quotes', state: 'done', count: 2 },
    ]);
  });
}

function alignmentPages(given: Given): void {
  const aligned = async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const list = [anAlignment(a, c), anAlignment(b, c, { score: 0.4 })].sort((x, y) =>
      x.id < y.id ? -1 : 1,
    );
    await given.store.saveAlignments(mark(one.id, 'align'), list);
    return { one, two, quotes, list };
  };

  it('gives every alignment once, page by page, by id', async () => {
    const { list } = await aligned();
    const read = (page: Page<{ id: string }>) => given.store.alignmentPage(ANY_ALIGNMENT, page);
    const rows = await byPages(1, ({ alignment }) => ({ id: alignment.id }), read);
    expect(rows).toEqual(list.map((alignment) => ({ alignment, state: 'suggested' })));
  });

  it('filters alignments by id, collection, state, score and report', async () => {
    const { one, list, quotes } = await aligned();
    const [first, second] = list as [(typeof list)[0], (typeof list)[0]];
    const day = (n: number) => `2026-03-0${n}T10:00:00.000Z`;
    await given.store.addReview(aReview({ subject: first.id, verdict: 'different', at: day(1) }));
    await given.store.addReview(aReview({ subject: first.id, verdict: 'same', at: day(2) }));
    const found = async (filter: Partial<AlignmentFilter>) =>
      (await given.store.alignmentPage({ ...ANY_ALIGNMENT, ...filter }, all)).map((row) => row.alignment.id);
    expect(await found({ state: 'confirmed' })).toEqual([first.id]);
    expect(await found({ state: 'suggested' })).toEqual([second.id]);
    expect(await found({ state: 'rejected' })).toEqual([]);
    expect(await found({ id: second.id })).toEqual([second.id]);
    expect(await found({ collection: 'elsewhere' })).toEqual([]);
    expect(await found({ report: one.id })).toHaveLength(2);
    expect(await found({ report: 'r_none' })).toEqual([]);
    expect(await found({ minScore: 0.5 })).toEqual([anAlignment(quotes[0], quotes[2]).id]);
    await given.store.addReview(aReview({ subject: first.id, verdict: 'undo', at: day(3) }));
    expect(await found({ state: 'suggested' })).toHaveLength(2);
  });
}

function testimonyPages(given: Given): void {
  const clustered = async () => {
    const report = await add(given.store, {});
    const list = [
      aTestimony('q_1', { firstSeen: '2026-03-02', reports: [report.id], searched: [report.id] }),
      aTestimony('q_2', { firstSeen: '2026-03-01T09:00:00Z', languages: ['pt-BR'], searched: [report.id] }),
      aTestimony('q_3', { state: 'confirmed', speakers: [], searched: [report.id] }),
    ];
    await given.store.saveTestimonies(mark('default', 'cluster'), list);
    return { report, list };
  };

  it('gives every testimony once, page by page, with what it was looked for in', async () => {
    await clustered();
    const whole = await given.store.testimonies('default');
    expect(whole).toHaveLength(3);
    for (const limit of [1, 2, 10]) {
      const read = (page: Page<{ at: string | null; id: string }>) =>
        given.store.testimonyPage(ANY_TESTIMONY, page);
      expect(await byPages(limit, (t) => ({ at: t.firstSeen, id: t.id }), read)).toEqual(whole);
    }
  });

  it('filters testimonies by id, state, language, report, members and days', async () => {
    const { report, list } = await clustered();
    const found = async (filter: Partial<TestimonyFilter>) =>
      (await given.store.testimonyPage({ ...ANY_TESTIMONY, ...filter }, all)).flatMap((t) => t.members);
    expect(await found({ id: list[2]?.id ?? '' })).toEqual(['q_3']);
    expect(await found({ state: 'confirmed' })).toEqual(['q_3']);
    expect(await found({ language: 'pt' })).toEqual(['q_2']);
    expect(await found({ report: report.id })).toEqual(['q_1']);
    expect(await found({ holding: ['q_3', 'q_1', 'q_9'] })).toEqual(['q_1', 'q_3']);
    expect(await found({ holding: [] })).toEqual([]);
    expect(await found({ from: '2026-03-01', to: '2026-03-01' })).toEqual(['q_2']);
    expect(await found({ collection: 'elsewhere' })).toEqual([]);
  });
}

function saidPages(given: Given): void {
  const said = async () => {
    const report = await add(given.store, { text: 'One bridge. Two bridges. Three bridges. Four bridges.' });
    const speaker = (id: string | null, name: string | null) => ({ mention: null, id, name, reason: '' });
    const quotes = [
      aQuote(report, 'One', { speaker: speaker('p_1', 'Mira Holm') }),
      aQuote(report, 'Two', { speaker: speaker('p_2', 'M. Holm') }),
      aQuote(report, 'Three', { speaker: speaker(null, 'Mira Holm') }),
      aQuote(report, 'Four', { speaker: speaker(null, null) }),
    ];
    await given.store.saveQuotes(mark(report.id, 'quotes'), quotes);
    return quotes.map(({ id }) => id) as [string, string, string, string];
  };

  it('finds the quotes of a speaker, and those of one who has a name and no id by the name', async () => {
    const [one, two, three] = await said();
    const found = async (speakers: readonly string[]) =>
      (await given.store.quotePage({ ...QUOTES, speakers }, all)).map(({ quote }) => quote.id);
    expect(await found(['p_1', 'p_2'])).toEqual([one, two]);
    expect(await found(['p_1', 'Mira Holm'])).toEqual([one, three]);
    expect(await found(['M. Holm'])).toEqual([]);
    expect(await found([])).toEqual([]);
  });

  it('finds the testimonies that have a quote of the speaker, whichever name they stand under', async () => {
    const [one, two, three, four] = await said();
    const shown = [{ id: 'p_1', name: 'Mira Holm' }];
    const list = [
      aTestimony('both', { members: [one, two], speakers: shown }),
      aTestimony('nameless', { members: [three, four], speakers: shown }),
      aTestimony('nobody', { members: [four], speakers: [] }),
    ];
    await given.store.saveTestimonies(mark('default', 'cluster'), list);
    const found = async (speakers: readonly string[]) =>
      new Set(
        (await given.store.testimonyPage({ ...ANY_TESTIMONY, speakers }, all)).map(({ members }) => members),
      );
    expect(await found(['p_2'])).toEqual(new Set([[one, two]]));
    expect(await found(['p_1', 'Mira Holm'])).toEqual(
      new Set([
        [one, two],
        [three, four],
      ]),
    );
    expect(await found(['p_9'])).toEqual(new Set());
    // What one report withholds is not found by the name that another gives.
    const [named, withheld] = (await given.store.quotesById([one, two])).toSorted((a, b) =>
      a.id === one ? -1 : b.id === one ? 1 : 0,
    );
    if (!named || !withheld) throw new Error('its quotes are gone');
    const hidden = { ...withheld, speaker: { ...withheld.speaker, withheld: true as const } };
    await given.store.saveQuotes(mark(named.reportId, 'quotes'), [named, hidden]);
    const about = { by: [named.reportId], namedBy: [named.reportId] };
    const testimony = aTestimony('both', { members: [one, two], speakers: [], withheld: about });
    await given.store.saveTestimonies(mark('default', 'cluster'), [testimony]);
    expect(await found(['p_1'])).toEqual(new Set());
    expect(await found(['p_2'])).toEqual(new Set([[one, two]]));
    const [kept] = await given.store.testimonyPage(ANY_TESTIMONY, all);
    expect(kept?.withheld).toEqual(about);
    expect(await found([])).toEqual(new Set());
  });
}

function reviewPages(given: Given): void {
  it('gives every review once, page by page, by time, of a subject where one is asked for', async () => {
    for (const [i, subject] of ['a_1', 'a_2', 'a_1'].entries())
      await given.store.addReview(aReview({ subject, at: `2026-03-0${3 - i}T10:00:00.000Z` }));
    const none = { collection: null, subject: null };
    const reviews = await given.store.reviews('default');
    const read = (page: Page<{ at: string | null; id: string }>) => given.store.reviewPage(none, page);
    expect(await byPages(2, ({ at, id }) => ({ at, id }), read)).toEqual(reviews);
    expect(await given.store.reviewPage({ ...none, subject: 'a_1' }, all)).toHaveLength(2);
    expect(await given.store.reviewPage({ ...none, collection: 'elsewhere' }, all)).toEqual([]);
    await given.store.addReview(aReview({ subject: 'a_1', verdict: 'comment', note: 'heard the tape' }));
    const comments = await given.store.reviewPage({ ...none, only: 'comments' }, all);
    expect(comments.map(({ note }) => note)).toEqual(['heard the tape']);
    expect(await given.store.reviewPage({ ...none, only: 'decisions' }, all)).toHaveLength(3);
  });
}

function searches(given: Given): void {
  const everywhere = { collection: null, language: null, limit: 10 };

  it('finds quotes by the words they share, most first', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveTerms(
      one.id,
      new Map([
        [a.id, someTerms('bridg', 'gone')],
        [b.id, someTerms('bridg')],
      ]),
    );
    await given.store.saveTerms(two.id, new Map([[c.id, someTerms('de:brück', 'bridg', 'gone')]]));
    const words = [['bridg', 'de:brüc'], ['gone'], ['smoke']].map((terms) => ({ terms, speakers: [] }));
    const both = [a.id, c.id].sort().map((quoteId) => ({ quoteId, words: 2 }));
    const found = await given.store.quotesByWords(words, everywhere);
    expect(found).toEqual([...both, { quoteId: b.id, words: 1 }]);
    expect(await given.store.quotesByWords(words, { ...everywhere, limit: 1 })).toEqual([both[0]]);
    expect(await given.store.quotesByWords(words, { ...everywhere, language: 'de' })).toHaveLength(1);
    expect(await given.store.quotesByWords(words, { ...everywhere, collection: 'none' })).toEqual([]);
    expect(await given.store.quotesByWords([], everywhere)).toEqual([]);
  });

  it('finds quotes by who said them, as by one word of several', async () => {
    const { one, two } = await twoReports(given.store);
    const said = (name: string, id: string | null) => ({ speaker: { mention: null, name, id, reason: '' } });
    const quotes = [
      aQuote(one, 'The bridge is gone', said('Mira Holm', 'p_1')),
      aQuote(one, 'Then the bridge fell', said('Lone', null)),
    ];
    const other = aQuote(two, 'Die Brücke ist weg', said('Mira Holm', 'p_1'));
    await given.store.saveQuotes(mark(one.id, 'quotes'), quotes);
    await given.store.saveQuotes(mark(two.id, 'quotes'), [other]);
    const [a, b] = quotes.map(({ id }) => id);
    await given.store.saveTerms(one.id, new Map([[a ?? '', someTerms('holm', 'bridg')]]));
    const holm = { terms: ['holm'], speakers: ['p_1'] };
    const bridge = { terms: ['bridg'], speakers: [] };
    const found = await given.store.quotesByWords([holm, bridge], everywhere);
    // Named and speaking is one word, not two.
    expect(found).toEqual([
      { quoteId: a, words: 2 },
      { quoteId: other.id, words: 1 },
    ]);
    expect(await given.store.quotesByWords([holm], { ...everywhere, language: 'de' })).toEqual([
      { quoteId: other.id, words: 1 },
    ]);
    expect(await given.store.quotesByWords([{ terms: [], speakers: ['Lone'] }], everywhere)).toEqual([
      { quoteId: b, words: 1 },
    ]);
  });

  it('finds quotes by the vector of the whole, of one model, nearest first', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [
      anEmbedding(one.id, a.id, null, [0.6, 0.8]),
      anEmbedding(one.id, a.id, 0, [1, 0]),
      anEmbedding(one.id, b.id, null, [0, 1]),
    ]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [anEmbedding(two.id, c.id, null, [1, 0])]);
    const vector = Float32Array.from([1, 0]);
    const found = await given.store.quotesByVector(vector, MODEL, everywhere);
    expect(found.map(({ quoteId }) => quoteId)).toEqual([c.id, a.id, b.id]);
    expect(found[1]?.vector).toEqual(Float32Array.from([0.6, 0.8]));
    const german = await given.store.quotesByVector(vector, MODEL, { ...everywhere, language: 'de' });
    expect(german.map(({ quoteId }) => quoteId)).toEqual([c.id]);
    expect(await given.store.quotesByVector(vector, OTHER_MODEL, everywhere)).toEqual([]);
  });

  it('finds sentences by vector, nearest first, in a language', async () => {
    const { one, two } = await twoReports(given.store);
    const near = [
      [one, [1, 0]],
      [two, [0.6, 0.8]],
    ] as const;
    for (const [report, vector] of near) {
      const sentences = sentencesOf(report, [0, 5, report.text.length]);
      await given.store.saveSentences(mark(report.id, 'split'), sentences);
      const [first, second] = sentences.map(({ id }) => id);
      const embeddings = [
        anEmbedding(report.id, first ?? '', null, vector),
        anEmbedding(report.id, second ?? '', null, [0, 1]),
      ];
      await given.store.saveEmbeddings(mark(report.id, 'embed'), embeddings);
    }
    const scope = { collection: null, language: null, limit: 2 };
    const found = await given.store.sentencesByVector(Float32Array.from([1, 0]), MODEL, scope);
    expect(found).toEqual([
      { sentence: sentencesOf(one, [0, 5, one.text.length])[0], vector: Float32Array.from([1, 0]) },
      { sentence: sentencesOf(two, [0, 5, two.text.length])[0], vector: Float32Array.from([0.6, 0.8]) },
    ]);
    const inGerman = { ...scope, language: 'de' };
    const german = await given.store.sentencesByVector(Float32Array.from([0, 1]), MODEL, inGerman);
    expect(german.map(({ sentence }) => [sentence.reportId, sentence.index])).toEqual([
      [two.id, 1],
      [two.id, 0],
    ]);
    expect(await given.store.sentencesByVector(Float32Array.from([1, 0]), OTHER_MODEL, scope)).toEqual([]);
  });
}
