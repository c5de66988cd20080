/** The cluster stage: testimonies from alignments and reviews alone, the same whatever came first. */
import {
  type Alignment,
  type AlignmentState,
  type Quote,
  type Review,
  type Testimony,
  testimonyId,
} from '@crossquote/domain';
import type { ReportSummary } from '../ports/store.ts';
import { alignmentStates } from '../review/alignment-states.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { groupQuotes } from './group-quotes.ts';
import { speakersOf } from './speakers-of.ts';
import { type Ties, tiesOf } from './ties.ts';

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
  const states: ReadonlyMap<string, AlignmentState> = alignmentStates(input.alignments, input.reviews);
  const ties = tiesOf(input.alignments, states, quotes, threshold);
  return groupQuotes(ties, threshold)
    .map((group) => testimonyOf(input.collection, group, quotes, reports, ties))
    .sort(firstSeenFirst);
}

function testimonyOf(
  collection: string,
  group: readonly string[],
  quotes: ReadonlyMap<string, Quote>,
  reports: readonly ReportSummary[],
  ties: Ties,
): Testimony {
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const members = group
    .flatMap((id) => quotes.get(id) ?? [])
    .sort(
      (a, b) =>
        (order.get(a.reportId) ?? 0) - (order.get(b.reportId) ?? 0) ||
        startOf(a) - startOf(b) ||
        (a.id < b.id ? -1 : 1),
    );
  const ours = reports.filter(({ id }) => members.some(({ reportId }) => reportId === id));
  const held = ties.inOrder.filter(({ quotes: [a, b] }) => group.includes(a) && group.includes(b));
  const confirmed = held.filter(({ state }) => state === 'confirmed');
  return {
    id: testimonyId(group),
    collection,
    state: isConnected(
      group,
      confirmed.map((tie) => tie.quotes),
    )
      ? 'confirmed'
      : 'suggested',
    languages: [...new Set(ours.map(({ language }) => language))].sort(),
    speakers: speakersOf(members.map(({ speaker }) => speaker)),
    reports: ours.map(({ id }) => id),
    firstSeen: ours[0]?.publishedAt ?? null,
    members: members.map(({ id }) => id),
    alignments: held.map(({ id }) => id).sort(),
    searched: reports.map(({ id }) => id).sort(),
  };
}

function startOf({ content }: Quote): number {
  return content[0]?.start ?? 0;
}

/** Whether the links alone hold all of the group together. */
function isConnected(group: readonly string[], links: readonly (readonly [string, string])[]): boolean {
  const reached = new Set(group.slice(0, 1));
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [a, b] of links) {
      if (reached.has(a)) reached.add(b);
      else if (reached.has(b)) reached.add(a);
    }
  }
  return reached.size === group.length;
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
