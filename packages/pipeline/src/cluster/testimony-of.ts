/** A group of quotes as a testimony: its members in the order they were published, its speakers, languages and ties, and why. */
import { type DecisionConflict, type Quote, type Testimony, testimonyId } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import { fullestOf } from './fullest-of.ts';
import { memberReasons } from './member-reasons.ts';
import { speakersOf } from './speakers-of.ts';
import type { Ties } from './ties.ts';
import { toldMembers } from './told-members.ts';
import { calledInstead, withheldName } from './withheld-name.ts';

export interface Known {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  /** Report ids, ascending. */
  readonly searched: readonly string[];
  readonly ties: Ties;
  /** By quote. */
  readonly conflicts: ReadonlyMap<string, readonly DecisionConflict[]>;
}

/** @param group quote ids of one utterance. */
export function testimonyOf(collection: string, group: readonly string[], known: Known): Testimony {
  const members = toldMembers(group, known.quotes, known.reports, known.ties);
  const { inOrder, held } = members;
  const confirmed = held.filter(({ state }) => state === 'confirmed').map((tie) => tie.quotes);
  const withheld = withheldName(inOrder);
  const [first] = inOrder;
  const firstSeen = first?.report.publishedAt ?? null;
  return {
    id: testimonyId(group),
    collection,
    state: isConnected(group, confirmed) ? 'confirmed' : 'suggested',
    languages: [...new Set(inOrder.map(({ report }) => report.language))].sort(),
    speakers: withheld
      ? calledInstead(inOrder)
      : speakersOf(inOrder.map(({ quote, report }) => ({ ...quote.speaker, language: report.language }))),
    ...(withheld && { withheld }),
    reports: [...new Set(inOrder.map(({ report }) => report.id))],
    firstSeen,
    members: inOrder.map(({ quote }) => quote.id),
    alignments: held.flatMap(({ id, alignment }) => (alignment ? [id] : [])).sort(),
    searched: known.searched,
    earliest: firstSeen === null ? null : (first?.quote.id ?? null),
    fullest: fullestOf(members),
    reasons: memberReasons(members),
    conflicts: group
      .flatMap((id) => known.conflicts.get(id) ?? [])
      .sort((a, b) => (a.confirmed < b.confirmed ? -1 : 1)),
  };
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
