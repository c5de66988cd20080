/** The store’s promises about what belongs to several reports, asked for at once. */
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { aTranslation, sentencesOf } from './rows.ts';

export function eachReportPromises(given: Given): void {
  it('gives of each report what it gives of that one alone, in its order', async () => {
    const { store } = given;
    const texts = ['They left at dawn. She saw it.', 'Nobody came. He waited.'];
    const reports = [];
    for (const text of texts) {
      const report = await add(store, { text });
      const cut = report.text.indexOf('. ') + 2;
      const sentences = sentencesOf(report, [0, cut, report.text.length]);
      const quotes = [aQuote(report, report.text.slice(cut)), aQuote(report, report.text.slice(0, cut - 1))];
      const translations = quotes.map((quote) => aTranslation(report.id, quote.id, 'machine'));
      await store.saveSentences(mark(report.id, 'split'), [...sentences].reverse());
      await store.saveQuotes(mark(report.id, 'quotes'), quotes);
      await store.saveTranslations(mark(report.id, 'translate'), translations, null);
      reports.push(report);
    }
    const bare = await add(store, { text: 'Nothing was made of this.' });
    const ids = [...reports.map(({ id }) => id), bare.id, 'r_none'];
    const kinds = [
      [await store.sentencesOfEach(ids), (id: string) => store.sentences(id)],
      [await store.quotesOfEach(ids), (id: string) => store.quotes(id)],
      [await store.translationsOfEach(ids), (id: string) => store.translations(id)],
      [await store.stageRecordsOfEach(ids), (id: string) => store.stageRecordsOf(id)],
    ] as const;
    for (const [each, ofOne] of kinds) {
      expect([...each.keys()].sort()).toEqual(reports.map(({ id }) => id).sort());
      for (const { id } of reports) expect(each.get(id)).toEqual(await ofOne(id));
    }
    expect((await store.translationEditsOfEach(ids)).size).toBe(0);
    expect((await store.sentencesOfEach([])).size).toBe(0);
  });
}
