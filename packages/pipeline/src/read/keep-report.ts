/** Keeps a report that was read, and says what became of it. */
import type { Act, Report } from '@crossquote/domain';
import type { ReportStore } from '../ports/store.ts';

/**
 * `unchanged`: the very same document is there already, all is well. `same text`: another document with the same words is there (`kept`), and
 * this one is not kept beside it.
 */
export interface KeptReport {
  readonly outcome: 'added' | 'unchanged' | 'same text';
  readonly kept: Pick<Report, 'id' | 'source' | 'sha256' | 'language'>;
}

/** @param act who adds it, and when: of a new report it stands in the ledger. */
export async function keepReport(
  report: Report,
  original: Uint8Array,
  store: Pick<ReportStore, 'report' | 'addReport' | 'addPages'>,
  act: Act,
): Promise<KeptReport> {
  const present = await store.report(report.id);
  if (!present && (await store.addReport(report, original, act)) === 'added')
    return { outcome: 'added', kept: report };
  const kept = present ?? (await store.report(report.id)) ?? report;
  // The same bytes, added before pages were kept.
  if (kept.sha256 === report.sha256 && kept.pages.length < report.pages.length)
    await store.addPages(kept.id, report.pages);
  const isSame = kept.sha256 === report.sha256 && kept.source === report.source;
  return { outcome: isSame ? 'unchanged' : 'same text', kept };
}
