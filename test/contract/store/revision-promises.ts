/** The store’s promises about revisions: whoever keeps what it has read learns from them when to read again. */
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

  it('are told of all reports around one, and change with their terms too', async () => {
    const { store } = given;
    const on = (publishedAt: string | null, text: string) => add(store, { text, publishedAt });
    const report = await on('2026-03-01', 'It burns, she said.');
    const [near, undated] = [await on('2026-03-31', 'She said so.'), await on(null, 'Nobody said so.')];
    await on('2026-04-01', 'Too late.');
    await add(store, { text: 'Not here.', collection: 'elsewhere' });
    const look = () => store.revisionsAround({ reportId: report.id, windowDays: 30 });
    const seen = [await look()];
    expect([...(seen[0]?.keys() ?? [])]).toEqual([near.id, undated.id].sort());
    expect(await look()).toEqual(seen[0]);

    const quote = aQuote(near, 'She said so');
    await store.saveQuotes(mark(near.id, 'quotes'), [quote]);
    seen.push(await look());
    for (const term of ['burns', 'said']) {
      await store.saveTerms(near.id, new Map([[quote.id, someTerms(term)]]));
      seen.push(await look());
    }
    await store.saveAlignments(mark(near.id, 'align'), []);
    expect(await look()).toEqual(seen.at(-1));
    expect(new Set(seen.map((revisions) => revisions.get(near.id))).size).toBe(4);
    expect(new Set(seen.map((revisions) => revisions.get(undated.id))).size).toBe(1);
    expect(await store.revisionsAround({ reportId: 'r_gone', windowDays: 30 })).toEqual(new Map());
  });
}
