/** What people say about a pair of quotes. Append-only: it outlives every re-run, and states are derived from it. */
import type { AlignmentState } from './alignment.ts';
import { contentId } from './ids.ts';

export type Verdict = 'same' | 'different' | 'unsure' | 'undo';

export interface Review {
  readonly id: string;
  readonly collection: string;
  /** Alignment id. */
  readonly subject: string;
  /** `comment` decides nothing: what it says stands in `note`. */
  readonly verdict: Verdict | 'comment';
  readonly by: string;
  /** ISO 8601 date-time, UTC. */
  readonly at: string;
  readonly note: string | null;
  /** The subject's state before and after. After `same` it is still `suggested` where a second person has to agree. */
  readonly before: string | null;
  readonly after: string | null;
  /** Names what it was decided together with, `split_…`, `merge_…`, `bulk_…` or `undo_…`; left out: it was decided alone. */
  readonly action?: string;
  /** Review that this one follows from: the same words came to stand elsewhere, or a person said where they stand now. Left out: nobody's. */
  readonly carriedFrom?: string;
}

/** A review that decides. */
export type DecidingReview = Review & { readonly verdict: Verdict };

export function isDeciding(review: Review): review is DecidingReview {
  return review.verdict !== 'comment';
}

/** A pair of quotes that people confirmed or rejected, whether or not `align` still finds it. */
export interface DecidedPair {
  /** Alignment id. */
  readonly id: string;
  readonly quotes: readonly [string, string];
  readonly state: Exclude<AlignmentState, 'suggested'>;
}

/** What people do to several pairs at once. */
export type ActionKind = 'split' | 'merge' | 'bulk' | 'undo';

export function actionId(kind: ActionKind, by: string, at: string, subjects: readonly string[]): string {
  return `${kind}_${contentId('v', by, at, ...subjects).slice(2)}`;
}

export function reviewId(subject: string, by: string, at: string, verdict: Review['verdict']): string {
  return contentId('v', subject, by, at, verdict);
}
