/**
 * The records of one report after the other, for formats that put a report's words, quotes and translations together: the report, where its
 * wide characters are, its sentences, quotes and translations.
 */
import type { ReadingStore } from '../ports/reading-store.ts';
import type { StageResultStore } from '../ports/store.ts';
import {
  type FullRecord,
  quoteRecord,
  reportRecord,
  sentenceRecord,
  translationRecord,
  wideRecord,
} from './records.ts';
import { fullReports, type ReportScope } from './report-pages.ts';

type Reading = Pick<ReadingStore, 'reportPage' | 'reportsById'> &
  Pick<StageResultStore, 'sentences' | 'quotes' | 'translations'>;

export async function* reportRecords(store: Reading, scope: ReportScope): AsyncGenerator<FullRecord> {
  for await (const report of fullReports(store, scope)) {
    const [sentences, quotes, translations] = await Promise.all([
      store.sentences(report.id),
      store.quotes(report.id),
      store.translations(report.id),
    ]);
    yield reportRecord({ ...report, length: report.text.length });
    yield wideRecord(report);
    for (const sentence of sentences) yield sentenceRecord(report, sentence);
    for (const quote of quotes) yield quoteRecord(report, quote);
    yield* translations.map(translationRecord);
  }
}
