import { type Report, type StageMark, sentenceId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../ports/store.ts';
import { fakeEmbedder } from '../testing/fake-embedder.ts';
import { fakeLexicon } from '../testing/fake-lexicon.ts';
import { fakeStore } from '../testing/fake-store.ts';
import { type KnownQuotes, knownQuotes } from './known-quotes.ts';

const { model } = fakeEmbedder();
const mark = (report: Report, stage: StageMark['stage']): StageMark => ({
  subject: report.id,
  stage,
  fingerprint: '0badc0de',
});

/** A store that counts how often each report is loaded. */
function counting(store: Store): { readonly store: Store; readonly loads: string[] } {
  const loads: string[] = [];
  const readings: Store['readings'] = (ids, of) => {
    loads.push(...ids);
    return store.readings(ids, of);
  };
  return { store: { ...store, readings }, loads };
}

async function told(store: Store, text: string) {
  const report = aReport({ text });
  const range = { start: 0, end: text.length };
  const id = sentenceId(report.id, range);
  await store.addReport(report, new Uint8Array());
  await store.saveSentences(mark(report, 'split'), [
    { id, reportId: report.id, index: 0, range, role: 'text' },
  ]);
  const quote = aQuote(report, text);
  await store.saveQuotes(mark(report, 'quotes'), [quote]);
  return { report, quote };
}

describe('knownQuotes', () => {
  let known: KnownQuotes;
  let counted: ReturnType<typeof counting>;
  const read = async (...reports: readonly Report[]) => {
    const ids = reports.map(({ id }) => id);
    return (await known.read(ids, { model, lexicon: fakeLexicon(), store: counted.store })).ids;
  };

  beforeEach(() => {
    known = knownQuotes();
    counted = counting(fakeStore());
  });

  it('loads a report once while nothing in it changes', async () => {
    const { report, quote } = await told(counted.store, 'The mill is gone');
    expect(await read(report)).toEqual([quote.id]);
    expect(await read(report)).toEqual([quote.id]);
    expect(counted.loads).toHaveLength(1);
  });

  it('loads it again once a stage has written to it', async () => {
    const { report, quote } = await told(counted.store, 'The mill is gone');
    await read(report);
    const changed = { ...quote, medium: 'video' as const };
    await counted.store.saveQuotes(mark(report, 'quotes'), [changed]);
    const found = await known.read([report.id], { model, lexicon: fakeLexicon(), store: counted.store });
    expect(found.get(quote.id)?.quote.medium).toBe('video');
    expect(counted.loads).toHaveLength(2);
  });

  it('keeps the vectors of two models apart', async () => {
    const { report } = await told(counted.store, 'The mill is gone');
    await read(report);
    await known.read([report.id], {
      model: { ...model, revision: 'other' },
      lexicon: fakeLexicon(),
      store: counted.store,
    });
    expect(counted.loads).toHaveLength(2);
  });

  it('leaves out quotes and reports that are gone', async () => {
    const { report } = await told(counted.store, 'The mill is gone');
    await read(report);
    await counted.store.saveQuotes(mark(report, 'quotes'), []);
    expect(await read(report, aReport({ text: 'Never added.' }))).toEqual([]);
  });

  it('lets the oldest leave when there are too many, and finds them all the same', async () => {
    known = knownQuotes({ reports: 1, quotes: 100 });
    const [one, two] = [
      await told(counted.store, 'The mill is gone'),
      await told(counted.store, 'It burned'),
    ];
    expect((await read(one.report, two.report)).toSorted()).toEqual([one.quote.id, two.quote.id].sort());
    expect(await read(one.report)).toEqual([one.quote.id]);
    expect(await read(two.report)).toEqual([two.quote.id]);
    expect(counted.loads.length).toBeGreaterThan(2);
    expect([one, two].map(({ report }) => known.has(report.id, model))).toEqual([false, true]);
  });

  it('counts quotes that were taken apart, and no others', async () => {
    known = knownQuotes({ reports: 100, quotes: 1 });
    const said = ['The mill is gone', 'It burned', 'Nobody came'] as const;
    const told3 = await Promise.all(said.map((text) => told(counted.store, text)));
    const [one, two, three] = told3;
    if (!one || !two || !three) throw new Error('three reports are told');
    const isKept = () => told3.map(({ report }) => known.has(report.id, model));
    const from = { model, lexicon: fakeLexicon(), store: counted.store };
    const found = await known.read([one.report.id, two.report.id, three.report.id], from);
    await read(three.report);
    expect(isKept()).toEqual([true, true, true]);
    for (const { quote } of [one, two, two]) found.get(quote.id);
    expect(found.takenApart()).toBe(2);
    await read(three.report);
    expect(isKept()).toEqual([false, true, true]);
  });

  it('keeps the others where one report alone has more quotes than are kept', async () => {
    known = knownQuotes({ reports: 100, quotes: 2 });
    const from = { model, lexicon: fakeLexicon(), store: counted.store };
    const small = await told(counted.store, 'The mill is gone');
    const text = 'It burned. Nobody came. All fled.';
    const large = aReport({ text });
    await counted.store.addReport(large, new Uint8Array());
    const quotes = ['It burned.', 'Nobody came.', 'All fled.'].map((words) => aQuote(large, words));
    await counted.store.saveQuotes(mark(large, 'quotes'), quotes);
    (await known.read([small.report.id], from)).get(small.quote.id);
    const read = await known.read([large.id], from);
    for (const { id } of quotes) read.get(id);
    // The next look counts what was taken apart meanwhile.
    await known.read([large.id], from);
    expect([small.report, large].map(({ id }) => known.has(id, model))).toEqual([true, false]);
  });

  it('gives what it had when it was asked, though another job pushes that out meanwhile', async () => {
    known = knownQuotes({ reports: 1, quotes: 100 });
    const said = ['The mill is gone', 'It burned', 'Nobody came'] as const;
    const [one, two, three] = await Promise.all(said.map((text) => told(counted.store, text)));
    if (!one || !two || !three) throw new Error('three reports are told');
    await read(one.report);
    const from = { model, lexicon: fakeLexicon(), store: counted.store };
    const readings: Store['readings'] = async (...asked) => {
      await known.read([three.report.id], from);
      return counted.store.readings(...asked);
    };
    const store = { ...counted.store, readings };
    const found = await known.read([one.report.id, two.report.id], { ...from, store });
    expect(found.ids.toSorted()).toEqual([one.quote.id, two.quote.id].sort());
  });
});
