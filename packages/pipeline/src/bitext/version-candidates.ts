/** Which reports of a collection may be versions of each other: those whose quotes were matched, so that nobody compares each with each. */
import type { Alignment } from '@crossquote/domain';
import { SUGGEST_MIN } from '../thresholds.ts';

/** Of more, the ones with most quotes in common: work grows with the reports, however many tell of one event. */
const MOST_PER_REPORT = 8;

/** Two report ids, ascending. */
export type ReportPair = readonly [string, string];

/**
 * By id.
 * @param reportOf the report of each quote.
 */
export function versionCandidates(
  alignments: readonly Alignment[],
  reportOf: ReadonlyMap<string, string>,
): readonly ReportPair[] {
  const shared = new Map<string, { readonly pair: ReportPair; readonly quotes: Set<string> }>();
  for (const { quotes, relation, score } of alignments) {
    const [a, b] = quotes.map((quote) => reportOf.get(quote));
    if (a === undefined || b === undefined || relation === 'different' || score < SUGGEST_MIN) continue;
    const pair: ReportPair = a < b ? [a, b] : [b, a];
    const known = shared.get(pair.join(' ')) ?? { pair, quotes: new Set<string>() };
    shared.set(pair.join(' '), known);
    for (const quote of quotes) known.quotes.add(quote);
  }
  const ranked = [...shared.values()].sort(
    (a, b) => b.quotes.size - a.quotes.size || compare(a.pair, b.pair),
  );
  const taken = new Map<string, number>();
  const kept = ranked.filter(({ pair }) => {
    const counts = pair.map((report) => taken.get(report) ?? 0);
    for (const [i, report] of pair.entries()) taken.set(report, (counts[i] ?? 0) + 1);
    return counts.some((count) => count < MOST_PER_REPORT);
  });
  return kept.map(({ pair }) => pair).sort(compare);
}

function compare(a: ReportPair, b: ReportPair): number {
  const [one, other] = [a.join(' '), b.join(' ')];
  return one < other ? -1 : one > other ? 1 : 0;
}
