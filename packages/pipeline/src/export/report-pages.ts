/** A collection's reports by date and id, a page at a time. */
import type { Language, Report } from '@crossquote/domain';
import type { DatedKeys, Page, ReadingStore } from '../ports/reading-store.ts';
import type { ReportSummary } from '../ports/store.ts';
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

/** Texts are large, so few are asked for at once. */
const TEXTS = 20;

/** With their texts; one that goes meanwhile is left out. */
export async function* fullReports(
  store: Pick<ReadingStore, 'reportPage' | 'reportsById'>,
  scope: ReportScope,
): AsyncGenerator<Report> {
  for await (const page of reportPages(store, scope)) {
    for (let start = 0; start < page.length; start += TEXTS) {
      const ids = page.slice(start, start + TEXTS).map(({ id }) => id);
      const byId = new Map((await store.reportsById(ids)).map((report) => [report.id, report]));
      yield* ids.flatMap((id) => byId.get(id) ?? []);
    }
  }
}
