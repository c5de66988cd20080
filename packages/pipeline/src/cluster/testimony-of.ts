/** A group of quotes as a testimony: its members in the order they were published, its speakers, languages and ties. */
import { type Quote, type Testimony, testimonyId } from '@crossquote/domain';
import type { ReportSummary } from '../ports/store.ts';
import { speakersOf } from './speakers-of.ts';
import type { Ties } from './ties.ts';

export interface Known {
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Earliest first. */
  readonly reports: readonly ReportSummary[];
  readonly ties: Ties;
}

/** @param group quote ids of one utterance. */
export function testimonyOf(collection: string, group: readonly string[], known: Known): Testimony {
  const quotes = group.flatMap((id) => known.quotes.get(id) ?? []);
  const told = known.reports
    .map((report) => ({
      report,
      quotes: quotes.filter(({ reportId }) => reportId === report.id).sort(byPlace),
    }))
    .filter((telling) => telling.quotes.length > 0);
  const all = new Set(group);
  const held = known.ties.inOrder.filter(({ quotes: [a, b] }) => all.has(a) && all.has(b));
  const confirmed = held.filter(({ state }) => state === 'confirmed').map((tie) => tie.quotes);
  return {
    id: testimonyId(group),
    collection,
    state: isConnected(group, confirmed) ? 'confirmed' : 'suggested',
    languages: [...new Set(told.map(({ report }) => report.language))].sort(),
    speakers: speakersOf(
      told.flatMap(({ report, quotes: own }) =>
        own.map(({ speaker }) => ({ ...speaker, language: report.language })),
      ),
    ),
    reports: told.map(({ report }) => report.id),
    firstSeen: told[0]?.report.publishedAt ?? null,
    members: told.flatMap(({ quotes: own }) => own.map(({ id }) => id)),
    alignments: held.map(({ id }) => id).sort(),
    searched: known.reports.map(({ id }) => id).sort(),
  };
}

function byPlace(a: Quote, b: Quote): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
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
