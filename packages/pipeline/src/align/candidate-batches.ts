/** Candidates in portions: a report may have some in thousands of others, and what is read out of these is 0.3 MB each. */
import type { CandidatePair } from '../ports/store.ts';

/** Other reports that are held in memory at the same time. */
const REPORTS = 500;

/** All pairs with one report are in one portion. */
export function candidateBatches(
  pairs: readonly CandidatePair[],
  reports = REPORTS,
): readonly (readonly CandidatePair[])[] {
  const byReport = new Map<string, CandidatePair[]>();
  for (const pair of pairs) {
    const some = byReport.get(pair.otherReport);
    if (some) some.push(pair);
    else byReport.set(pair.otherReport, [pair]);
  }
  const all = [...byReport.values()];
  const batches: CandidatePair[][] = [];
  for (let at = 0; at < all.length; at += reports) batches.push(all.slice(at, at + reports).flat());
  return batches;
}
