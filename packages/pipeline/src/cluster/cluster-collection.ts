/** The cluster stage: testimonies from alignments and reviews alone, the same whatever came first. */
import type { Alignment, Quote, Review, Testimony } from '@crossquote/domain';
import type { ReportSummary } from '../ports/store.ts';
import { alignmentStates } from '../review/alignment-states.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { groupQuotes } from './group-quotes.ts';
import { testimonyOf } from './testimony-of.ts';
import { tiesOf } from './ties.ts';

export interface CollectionToCluster {
  readonly collection: string;
  readonly alignments: readonly Alignment[];
  readonly reviews: readonly Review[];
  /** By id, those of the alignments. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Those that have been aligned; quotes of other reports take no part yet. */
  readonly reports: readonly ReportSummary[];
}

/** @returns by firstSeen (unknown last), then id. */
export function clusterCollection(input: CollectionToCluster, threshold = SUGGEST_MIN): readonly Testimony[] {
  const reports = [...input.reports].sort(earliestFirst);
  const searched = new Set(reports.map(({ id }) => id));
  const quotes = new Map([...input.quotes].filter(([, { reportId }]) => searched.has(reportId)));
  const states = alignmentStates(input.alignments, input.reviews);
  const ties = tiesOf(input.alignments, states, quotes, threshold);
  return groupQuotes(ties, threshold)
    .map((group) => testimonyOf(input.collection, group, { quotes, reports, ties }))
    .sort(firstSeenFirst);
}

function earliestFirst(a: ReportSummary, b: ReportSummary): number {
  return timeOf(a.publishedAt) - timeOf(b.publishedAt) || (a.id < b.id ? -1 : 1);
}

function firstSeenFirst(a: Testimony, b: Testimony): number {
  return timeOf(a.firstSeen) - timeOf(b.firstSeen) || (a.id < b.id ? -1 : 1);
}

/** Milliseconds; a time without a zone is read as UTC on every machine; an unknown date comes after every other. */
function timeOf(date: string | null): number {
  const time = Date.parse((date ?? '').replace(/(T[\d:.]+)$/u, '$1Z'));
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
