/** One decision by one person. Append-only: it outlives every re-run, and states are derived from it. */
import type { AlignmentState } from './alignment.ts';
import { contentId } from './ids.ts';

export type Verdict = 'same' | 'different' | 'unsure' | 'undo';

export interface Review {
  readonly id: string;
  readonly collection: string;
  /** Alignment id. */
  readonly subject: string;
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601 date-time, UTC. */
  readonly at: string;
  readonly note: string | null;
  /** The subject's state before and after. */
  readonly before: string | null;
  readonly after: string | null;
  /** Review that this one follows from: the same words came to stand elsewhere, or a person said where they stand now. Left out: nobody's. */
  readonly carriedFrom?: string;
}

/** A pair of quotes that people confirmed or rejected, whether or not `align` still finds it. */
export interface DecidedPair {
  /** Alignment id. */
  readonly id: string;
  readonly quotes: readonly [string, string];
  readonly state: Exclude<AlignmentState, 'suggested'>;
}

export function reviewId(subject: string, by: string, at: string, verdict: Verdict): string {
  return contentId('v', subject, by, at, verdict);
}
