/** The store’s promises about revisions: whoever keeps what it has read learns from them when to read again. */
import type { Report } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { anEmbedding, aTranslation, sentencesOf, someTerms } from './rows.ts';

export function revisionPromises(given: Given): void {
  const revisionOf = async (id: string) => (await given.store.revisions([id])).get(id);

  it('change with every kind of rows that a stage saves, and with nothing else', async () => {
    const { store } = given;
    const report = await add(store, { text: 'She said that it burns.' });
    const other = await add(store, { text: 'Nobody said a word.' });
    const quote = aQuote(report, 'it burns');
    const seen = [await revisionOf(report.id)];
    const look = async () => seen.push(await revisionOf(report.id));
    await store.saveSentences(mark(report.id, 'split'), sentencesOf(report, [0, 23]));
    await look();
    await store.saveQuotes(mark(report.id, 'quotes'), [quote]);
    await look();
    await store.saveTranslations(
      mark(report.id, 'translate'),
      [aTranslation(report.id, quote.id, 'human')],
      null,
    );
    await look();
    await store.saveEmbeddings(mark(report.id, 'embed'), [anEmbedding(report.id, quote.id, null, [1, 0])]);
    await look();
    expect(new Set(seen).size).toBe(5);
    await store.saveSentences(mark(other.id, 'split'), sentencesOf(other, [0, 19]));
    await store.saveAlignments(mark(report.id, 'align'), []);
    expect(await revisionOf(report.id)).toBe(seen.at(-1));
  });

  it('are those of the reports asked for that are there', async () => {
    const here = await add(given.store, { text: 'Here.' });
    await add(given.store, { text: 'There.' });
    expect([...(await given.store.revisions([here.id, 'r_gone'])).keys()]).toEqual([here.id]);
    expect(await given.store.revisions([])).toEqual(new Map());
  });

  it('name the reports around one that were written since an earlier look, and those that are gone', async () => {
    const { store } = given;
    const on = (publishedAt: string | null, text: string) => add(store, { text, publishedAt });
    const report = await on('2026-03-01', 'It burns, she said.');
    const [near, undated] = [await on('2026-03-31', 'She said so.'), await on(null, 'Nobody said so.')];
    const strangers = [
      await on('2026-04-01', 'Too late.'),
      await add(store, { text: 'Not here.', collection: 'elsewhere' }),
    ];
    const split = ({ id }: Report) => store.saveSentences(mark(id, 'split'), []);
    await split(near);
    const from = { reportId: report.id, windowDays: 30 };
    const look = (since: string | null, ...judged: readonly string[]) =>
      store.changesAround({ ...from, since, judged });
    let last = await look(null);
    expect(last.changed).toBeNull();
    const seen = async (...judged: readonly string[]) => {
      last = await look(last.moment, ...judged);
      return last.changed;
    };
    const first = last.moment;
    expect(await seen(near.id)).toEqual([]);

    for (const each of [report, undated, ...strangers]) await split(each);
    expect(await seen(near.id)).toEqual([undated.id]);
    const quote = aQuote(near, 'She said so');
    await store.saveQuotes(mark(near.id, 'quotes'), [quote]);
    expect(await seen()).toEqual([near.id]);
    for (const term of ['burns', 'said']) {
      await store.saveTerms(near.id, new Map([[quote.id, someTerms(term)]]));
      expect(await seen()).toEqual([near.id]);
    }
    await store.saveEmbeddings(mark(near.id, 'embed'), [anEmbedding(near.id, quote.id, null, [1, 0])]);
    expect(await seen()).toEqual([near.id]);
    await store.saveTranslations(
      mark(near.id, 'translate'),
      [aTranslation(near.id, quote.id, 'human')],
      null,
    );
    expect(await seen()).toEqual([near.id]);
    await store.saveAlignments(mark(near.id, 'align'), []);
    await store.beginStage(mark(near.id, 'embed', 'bbbbbbbb'), 60_000, 'somebody');
    expect(await seen(near.id)).toEqual([]);

    await given.bed.deleteReport(undated.id);
    expect(await seen(near.id, undated.id)).toEqual([undated.id]);
    expect((await look(first, near.id, undated.id)).changed).toEqual([near.id, undated.id].sort());
  });

  it('name what was written inside the transaction that asks, and after a look inside one', async () => {
    const { store } = given;
    const [report, near] = [
      await add(store, { text: 'It burns, she said.' }),
      await add(store, { text: 'She said so.' }),
    ];
    const from = { reportId: report.id, windowDays: 30, judged: [] };
    const { moment } = await store.changesAround({ ...from, since: null });
    const within = await store.exclusively('default', async (inside) => {
      await inside.saveSentences(mark(near.id, 'split'), []);
      return inside.changesAround({ ...from, since: moment });
    });
    expect(within.changed).toEqual([near.id]);
    expect((await store.changesAround({ ...from, since: moment })).changed).toEqual([near.id]);
  });
}
