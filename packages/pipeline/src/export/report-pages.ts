/** A collection's reports by date and id, a page at a time. */
import type { Language, Report } from '@crossquote/domain';
import type { DatedKeys, Page, ReadingStore, ReportSummary } from '../ports/reading-store.ts';
import { batchesOf, idsOf } from '../report-batches.ts';
import { keyset } from './keyset.ts';

export interface ReportScope {
  readonly collection: string;
  /** null and undefined: any. */
  readonly language?: Language | null;
}

export function reportPages(
  store: Pick<ReadingStore, 'reportPage'>,
  { collection, language = null }: ReportScope,
): AsyncGenerator<readonly ReportSummary[]> {
  const filter = { collection, language, publisher: null, from: null, to: null };
  return keyset(
    (page: Page<DatedKeys>) => store.reportPage(filter, page),
    ({ publishedAt, id }) => ({ at: publishedAt, id }),
  );
}

/** So few that their texts, and all that was made from them, fit in memory. */
export async function* reportBatches(
  store: Pick<ReadingStore, 'reportPage'>,
  scope: ReportScope,
): AsyncGenerator<readonly ReportSummary[]> {
  for await (const page of reportPages(store, scope)) yield* batchesOf(page);
}

/** With their texts; one that goes meanwhile is left out. */
export async function* fullBatches(
  store: Pick<ReadingStore, 'reportPage' | 'reportsById'>,
  scope: ReportScope,
): AsyncGenerator<readonly Report[]> {
  for await (const batch of reportBatches(store, scope)) {
    const byId = new Map((await store.reportsById(idsOf(batch))).map((report) => [report.id, report]));
    yield batch.flatMap(({ id }) => byId.get(id) ?? []);
  }
}
