/** The pairs of quotes that people confirmed or rejected: also those that a later run of `align` does not find any more. */
import type { DecidedPair, Review } from '@crossquote/domain';
import { latestReviews, stateAfter } from './alignment-states.ts';

/**
 * @param pairs the quotes of each reviewed alignment, by its id; reviews of others are passed over.
 * @returns by id.
 */
export function decidedPairs(
  reviews: readonly Review[],
  pairs: ReadonlyMap<string, readonly [string, string]>,
): readonly DecidedPair[] {
  return [...latestReviews(reviews)]
    .flatMap(([id, review]) => {
      const [quotes, state] = [pairs.get(id), stateAfter(review)];
      return quotes && state !== 'suggested' ? [{ id, quotes, state }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
