/** Candidates in portions: a report may have some in thousands of others, and what is read out of these is held in memory until a portion is judged. */
import type { CandidatePair } from '../../ports/store.ts';

/** What is held at the same time. */
export interface BatchSize {
  readonly reports: number;
  /** Other quotes, each taken apart: where all reports print one copy, they are all of a report's. */
  readonly quotes: number;
}

const SIZE: BatchSize = { reports: 500, quotes: 1000 };

/**
 * All pairs with one report are in one portion.
 * @param isKnown whether a report is in memory already: those come first, since others that are read before them would push them out.
 */
export function candidateBatches(
  pairs: readonly CandidatePair[],
  isKnown: (reportId: string) => boolean = () => false,
  size: BatchSize = SIZE,
): readonly (readonly CandidatePair[])[] {
  const byReport = new Map<string, CandidatePair[]>();
  for (const pair of pairs) {
    const some = byReport.get(pair.otherReport);
    if (some) some.push(pair);
    else byReport.set(pair.otherReport, [pair]);
  }
  const ids = [...byReport.keys()];
  const batches: CandidatePair[][][] = [];
  let quotes = 0;
  for (const id of [...ids.filter(isKnown), ...ids.filter((id) => !isKnown(id))]) {
    const some = byReport.get(id) ?? [];
    const own = new Set(some.map(({ other }) => other)).size;
    const last = batches.at(-1);
    const hasRoom = last && last.length < size.reports && quotes + own <= size.quotes;
    if (hasRoom) last.push(some);
    else batches.push([some]);
    quotes = hasRoom ? quotes + own : own;
  }
  return batches.map((batch) => batch.flat());
}
