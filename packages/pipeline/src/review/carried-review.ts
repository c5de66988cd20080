/** The decision that follows from another: the same words, decided by the same person at the same moment, about the pair that they are now. */
import { alignmentId, type DecidingReview, reviewId } from '@crossquote/domain';
import { stateAfter } from './alignment-states.ts';

/**
 * @param latest of every subject. What people themselves said of the pair is never followed by what they said of another.
 * @param subjects of reviews, by id: what is taken back is taken back alone where it followed from that very decision.
 * @returns null when nothing follows.
 */
export function carriedReview(
  review: DecidingReview,
  pair: readonly [string, string],
  latest: ReadonlyMap<string, DecidingReview>,
  subjects: ReadonlyMap<string, string>,
): DecidingReview | null {
  const subject = alignmentId(...pair);
  if (subject === review.subject) return null;
  const there = latest.get(subject);
  if (there ? there.carriedFrom === undefined || !isNewer(review, there) : review.verdict === 'undo')
    return null;
  if (review.verdict === 'undo' && subjects.get(there?.carriedFrom ?? '') !== review.subject) return null;
  return followingReview(review, subject, there, review.by, review.at);
}

/**
 * What waited for a second person waits for one there too.
 * @param there the latest of the subject.
 */
export function followingReview(
  review: DecidingReview,
  subject: string,
  there: DecidingReview | undefined,
  by: string,
  at: string,
): DecidingReview {
  const { id, collection, verdict, note } = review;
  return {
    collection,
    subject,
    verdict,
    note,
    by,
    id: reviewId(subject, by, at, verdict),
    at,
    before: there ? stateAfter(there) : 'suggested',
    after: stateAfter(review),
    carriedFrom: id,
  };
}

/** Ids of two reviews of one moment say nothing of which was first. */
function isNewer(review: DecidingReview, there: DecidingReview): boolean {
  return Date.parse(review.at) > Date.parse(there.at);
}
