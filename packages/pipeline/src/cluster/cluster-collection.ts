/** The cluster stage: testimonies from alignments and reviews alone, the same whatever came first. */
import type { Quote, Review, Testimony } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import { decidedPairs } from '../review/decided-pairs.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { timeOf } from './by-publication.ts';
import type { Compared } from './compared.ts';
import { conflictsIn } from './conflicts-in.ts';
import { groupQuotes } from './group-quotes.ts';
import { testimonyOf } from './testimony-of.ts';
import { tiesOf } from './ties.ts';

export interface CollectionToCluster {
  readonly collection: string;
  readonly alignments: readonly Compared[];
  readonly reviews: readonly Review[];
  /** The quotes of reviewed alignments that are not found any more, by alignment id: a decision outlives what it was made on. */
  readonly reviewed?: ReadonlyMap<string, readonly [string, string]>;
  /** By id, those of the alignments and of reviewed pairs. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Those that have been aligned; quotes of other reports take no part yet. */
  readonly reports: readonly ReportSummary[];
}

/**
 * What it makes of some quotes depends only on those that hold together with them, over any number of others: a part of a collection that no tie
 * leaves gives the testimonies that the whole gives there.
 * @returns by firstSeen (unknown last), then id.
 */
export function clusterCollection(input: CollectionToCluster, threshold = SUGGEST_MIN): readonly Testimony[] {
  const { collection, alignments } = input;
  const reports = new Map(input.reports.map((report) => [report.id, report]));
  const searched = [...reports.keys()].sort();
  const quotes = new Map([...input.quotes].filter(([, { reportId }]) => reports.has(reportId)));
  const pairs = new Map([
    ...(input.reviewed ?? []),
    ...alignments.map((alignment) => [alignment.id, alignment.quotes] as const),
  ]);
  const ties = tiesOf(alignments, decidedPairs(input.reviews, pairs), quotes, threshold);
  const groups = groupQuotes(ties, threshold);
  const known = { quotes, reports, searched, ties, conflicts: conflictsIn(groups, ties) };
  return groups.map((group) => testimonyOf(collection, group, known)).sort(firstSeenFirst);
}

/** Unknown last, then by id. */
export function firstSeenFirst(a: Testimony, b: Testimony): number {
  return timeOf(a.firstSeen) - timeOf(b.firstSeen) || (a.id < b.id ? -1 : 1);
}
