/** What somebody has to say about a pair, beside its decisions. A testimony's comments are those on its pairs, since its id changes with its members. */
import { InvalidInput, type Review, reviewId } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { latestReviews } from './alignment-states.ts';
import { assertSubject, momentAfter, signed, stateBefore } from './decide.ts';

export type Comment = Pick<Review, 'collection' | 'subject' | 'by'> & { readonly text: string };

/** @throws NotFound when the collection has no such alignment; InvalidInput when nobody says it, or nothing. */
export async function comment(
  { collection, subject, by: given, text }: Comment,
  store: Store,
  clock: Clock,
): Promise<Review> {
  const [by, note] = [signed(given), text.trim()];
  if (note === '') throw new InvalidInput('a comment says something; write it before you send it');
  return store.exclusively(collection, async (inner) => {
    const said = (await inner.reviews(collection)).filter((review) => review.subject === subject);
    await assertSubject(subject, collection, said[0], inner);
    const state = stateBefore(latestReviews(said).get(subject));
    const at = momentAfter(said.at(-1), clock);
    const id = reviewId(subject, by, at, 'comment');
    const review: Review = {
      collection,
      subject,
      verdict: 'comment',
      note,
      by,
      id,
      at,
      before: state,
      after: state,
    };
    await inner.addReview(review);
    return review;
  });
}
