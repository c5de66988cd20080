/** States are derived from reviews, never stored: the latest decision about an alignment counts, and no machine decides. */
import type { Alignment, AlignmentState, Review, Verdict } from '@crossquote/domain';

export const STATE_AFTER: Readonly<Record<Verdict, AlignmentState>> = {
  same: 'confirmed',
  different: 'rejected',
  unsure: 'suggested',
  undo: 'suggested',
};

/** The state of every alignment given, by id; reviews of others are passed over. */
export function alignmentStates(
  alignments: readonly Pick<Alignment, 'id'>[],
  reviews: readonly Review[],
): ReadonlyMap<string, AlignmentState> {
  const latest = latestReviews(reviews);
  return new Map(
    alignments.map(({ id }) => {
      const review = latest.get(id);
      return [id, review ? STATE_AFTER[review.verdict] : 'suggested'];
    }),
  );
}

/** The latest review of each subject; of two at the same time the one with the greater id, so that order of arrival changes nothing. */
export function latestReviews(reviews: readonly Review[]): ReadonlyMap<string, Review> {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const known = latest.get(review.subject);
    if (!known || isLater(review, known)) latest.set(review.subject, review);
  }
  return latest;
}

function isLater(a: Review, b: Review): boolean {
  const [timeA, timeB] = [Date.parse(a.at), Date.parse(b.at)];
  return timeA === timeB ? a.id > b.id : timeA > timeB;
}
