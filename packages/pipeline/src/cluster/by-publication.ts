/** Reports and dates in the order of publication, for every machine alike. */
import type { ReportSummary } from '../ports/reading-store.ts';

/** Unknown dates last; of one moment by id. */
export function earliestFirst(
  a: Pick<ReportSummary, 'id' | 'publishedAt'>,
  b: Pick<ReportSummary, 'id' | 'publishedAt'>,
): number {
  return timeOf(a.publishedAt) - timeOf(b.publishedAt) || (a.id < b.id ? -1 : 1);
}

/** Milliseconds; a time without a zone is read as UTC on every machine; an unknown date comes after every other. */
export function timeOf(date: string | null): number {
  const time = Date.parse((date ?? '').replace(/(T[\d:.]+)$/u, '$1Z'));
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
