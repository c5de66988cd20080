/** The decision that follows from another: the same words, decided by the same person at the same moment, about the pair that they are now. */
import { alignmentId, type Review, reviewId } from '@crossquote/domain';
import { STATE_AFTER } from './alignment-states.ts';

/**
 * @param latest of every subject. What people themselves said of the pair is never followed by what they said of another.
 * @param subjects of reviews, by id: what is taken back is taken back alone where it followed from that very decision.
 * @returns null when nothing follows.
 */
export function carriedReview(
  review: Review,
  pair: readonly [string, string],
  latest: ReadonlyMap<string, Review>,
  subjects: ReadonlyMap<string, string>,
): Review | null {
  const subject = alignmentId(...pair);
  if (subject === review.subject) return null;
  const there = latest.get(subject);
  if (there ? there.carriedFrom === undefined || !isNewer(review, there) : review.verdict === 'undo')
    return null;
  if (review.verdict === 'undo' && subjects.get(there?.carriedFrom ?? '') !== review.subject) return null;
  return followingReview(review, subject, there, review.by, review.at);
}

/** @param there the latest of the subject. */
export function followingReview(
  { id, collection, verdict, note }: Review,
  subject: string,
  there: Review | undefined,
  by: string,
  at: string,
): Review {
  return {
    collection,
    subject,
    verdict,
    note,
    by,
    id: reviewId(subject, by, at, verdict),
    at,
    before: there ? STATE_AFTER[there.verdict] : 'suggested',
    after: STATE_AFTER[verdict],
    carriedFrom: id,
  };
}

/** Ids of two reviews of one moment say nothing of which was first. */
function isNewer(review: Review, there: Review): boolean {
  return Date.parse(review.at) > Date.parse(there.at);
}
