/**
 * The records of one report after the other, for formats that put a report's words, quotes and translations together: the report, where its
 * wide characters are, its sentences, quotes and translations.
 */
import type { EachReportStore } from '../ports/each-report-store.ts';
import type { ReadingStore } from '../ports/reading-store.ts';
import { idsOf } from '../report-batches.ts';
import {
  type FullRecord,
  quoteRecord,
  reportRecord,
  sentenceRecord,
  translationRecord,
  wideRecord,
} from './records.ts';
import { fullBatches, type ReportScope } from './report-pages.ts';

type Reading = Pick<ReadingStore, 'reportPage' | 'reportsById'> &
  Pick<EachReportStore, 'sentencesOfEach' | 'quotesOfEach' | 'translationsOfEach'>;

export async function* reportRecords(store: Reading, scope: ReportScope): AsyncGenerator<FullRecord> {
  for await (const batch of fullBatches(store, scope)) {
    const ids = idsOf(batch);
    const [sentences, quotes, translations] = await Promise.all([
      store.sentencesOfEach(ids),
      store.quotesOfEach(ids),
      store.translationsOfEach(ids),
    ]);
    for (const report of batch) {
      yield reportRecord({ ...report, length: report.text.length });
      yield wideRecord(report);
      for (const sentence of sentences.get(report.id) ?? []) yield sentenceRecord(report, sentence);
      for (const quote of quotes.get(report.id) ?? []) yield quoteRecord(report, quote);
      yield* (translations.get(report.id) ?? []).map(translationRecord);
    }
  }
}
