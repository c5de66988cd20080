/** Candidates in portions: a report may have some in thousands of others, and what is read out of these is 0.3 MB each. */
import type { CandidatePair } from '../ports/store.ts';

/** Other reports that are held in memory at the same time. */
const REPORTS = 500;

/**
 * All pairs with one report are in one portion.
 * @param isKnown whether a report is in memory already: those come first, since others that are read before them would push them out.
 */
export function candidateBatches(
  pairs: readonly CandidatePair[],
  isKnown: (reportId: string) => boolean = () => false,
  reports = REPORTS,
): readonly (readonly CandidatePair[])[] {
  const byReport = new Map<string, CandidatePair[]>();
  for (const pair of pairs) {
    const some = byReport.get(pair.otherReport);
    if (some) some.push(pair);
    else byReport.set(pair.otherReport, [pair]);
  }
  const ids = [...byReport.keys()];
  const all = [...ids.filter(isKnown), ...ids.filter((id) => !isKnown(id))].map(
    (id) => byReport.get(id) ?? [],
  );
  const batches: CandidatePair[][] = [];
  for (let at = 0; at < all.length; at += reports) batches.push(all.slice(at, at + reports).flat());
  return batches;
}
