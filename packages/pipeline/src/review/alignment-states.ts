/** States are derived from reviews, never stored: the latest decision about an alignment counts, and no machine decides. */
import {
  type Alignment,
  type AlignmentState,
  type DecidingReview,
  isDeciding,
  type Review,
  type Verdict,
} from '@crossquote/domain';

/** What a decision makes of a pair; `same` where nobody has to agree. */
export const STATE_AFTER: Readonly<Record<Verdict, AlignmentState>> = {
  same: 'confirmed',
  different: 'rejected',
  unsure: 'suggested',
  undo: 'suggested',
};

/** What this decision made of its pair. */
export function stateAfter(review: DecidingReview): AlignmentState {
  return wantsSecond(review) ? 'suggested' : STATE_AFTER[review.verdict];
}

/** Somebody said `same` of somebody protected, and nobody else has agreed yet. */
export function wantsSecond({ verdict, after }: Pick<Review, 'verdict' | 'after'>): boolean {
  return verdict === 'same' && after === 'suggested';
}

/** The state of every alignment given, by id; reviews of others are passed over. */
export function alignmentStates(
  alignments: readonly Pick<Alignment, 'id'>[],
  reviews: readonly Review[],
): ReadonlyMap<string, AlignmentState> {
  const latest = latestReviews(reviews);
  return new Map(
    alignments.map(({ id }) => {
      const review = latest.get(id);
      return [id, review ? stateAfter(review) : 'suggested'];
    }),
  );
}

/**
 * The latest decision about each subject, comments apart; of two at the same time the one with the greater id, so that order of arrival changes
 * nothing.
 */
export function latestReviews(reviews: readonly Review[]): ReadonlyMap<string, DecidingReview> {
  const latest = new Map<string, DecidingReview>();
  for (const review of reviews) {
    if (!isDeciding(review)) continue;
    const known = latest.get(review.subject);
    if (!known || isLater(review, known)) latest.set(review.subject, review);
  }
  return latest;
}

function isLater(a: Review, b: Review): boolean {
  const [timeA, timeB] = [Date.parse(a.at), Date.parse(b.at)];
  return timeA === timeB ? a.id > b.id : timeA > timeB;
}
