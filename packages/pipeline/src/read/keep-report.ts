/** Keeps a report that was read, and says what became of it. */
import { type Act, hasPlaces, type Report } from '@crossquote/domain';
import type { ReportStore } from '../ports/store.ts';

/**
 * `unchanged`: the very same document is there already, all is well. `same text`: another document with the same words is there (`kept`), and
 * this one is not kept beside it.
 */
export interface KeptReport {
  readonly outcome: 'added' | 'unchanged' | 'same text';
  readonly kept: Pick<Report, 'id' | 'source' | 'sha256' | 'language' | 'text'>;
  /** `kept` was read from the same bytes to other words: by an earlier release, or under a name of another ending. */
  readonly wasReadOtherwise: boolean;
}

type Kept = Pick<ReportStore, 'report' | 'reportOfBytes'>;

/**
 * The report that stands for this one already: of the same text, or of the same bytes, which an earlier release may have read otherwise. Kept twice it would be a
 * second source of each of its own quotes.
 * @param isAnew the bytes do not count: somebody wants them as they are read now.
 */
export async function presentReport(report: Report, store: Kept, isAnew = false): Promise<Report | null> {
  const present = await store.report(report.id);
  if (present || isAnew) return present;
  const id = await store.reportOfBytes(report.collection, report.sha256);
  return id === null ? null : store.report(id);
}

/**
 * @param act who adds it, and when: of a new report it stands in the ledger.
 * @param isAnew where the same bytes were read otherwise before: keep what they are read as now beside that. Decisions are taken along, as to any other version of a report.
 */
export async function keepReport(
  report: Report,
  original: Uint8Array,
  store: Kept & Pick<ReportStore, 'addReport' | 'addPlaces'>,
  act: Act,
  isAnew = false,
): Promise<KeptReport> {
  const present = await presentReport(report, store, isAnew);
  if (!present && (await store.addReport(report, original, act)) === 'added')
    return { outcome: 'added', kept: report, wasReadOtherwise: false };
  const kept = present ?? (await store.report(report.id)) ?? report;
  const wasReadOtherwise = kept.id !== report.id;
  const isOfSameBytes = kept.sha256 === report.sha256;
  // Added before these were kept. Where the words are others, pages and subtitles start elsewhere.
  if (isOfSameBytes && !wasReadOtherwise && !hasPlaces(kept) && hasPlaces(report))
    await store.addPlaces(kept.id, report);
  const isSame = isOfSameBytes && kept.source === report.source;
  return { outcome: isSame ? 'unchanged' : 'same text', kept, wasReadOtherwise };
}
