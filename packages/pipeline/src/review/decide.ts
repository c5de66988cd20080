/** One person's decision about one alignment, written as a review. Testimonies follow when the collection is clustered next. */
import {
  type AlignmentState,
  Conflict,
  InvalidInput,
  NotFound,
  type Review,
  reviewId,
  type Verdict,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { latestReviews, STATE_AFTER } from './alignment-states.ts';

export const VERDICTS = Object.keys(STATE_AFTER) as readonly Verdict[];

export type Decision = Pick<Review, 'collection' | 'subject' | 'verdict' | 'by' | 'note'> & {
  /** Id of the latest review that whoever decides has seen, null: there was none. Left out: whatever was said meanwhile. */
  readonly seen?: string | null;
};

/**
 * Also about an alignment that is not found any more, when it was decided before.
 * @returns the review as it was added.
 * @throws NotFound when the collection has no such alignment; InvalidInput when nobody decides; Conflict when there is nothing to undo, or when somebody
 * decided after what `seen` names: nothing is written then.
 */
export async function decide(decision: Decision, store: Store, clock: Clock): Promise<Review> {
  const { collection, subject, verdict, note, seen } = decision;
  const by = decision.by.trim();
  if (by === '') throw new InvalidInput('say who decides; a decision has a name');
  return store.exclusively(collection, async (inner) => {
    const latest = latestReviews(await inner.reviews(collection)).get(subject);
    if (!latest && (await inner.alignment(subject))?.collection !== collection)
      throw new NotFound(
        `there is no alignment "${subject}" in collection "${collection}"; crossquote export --kind alignments lists them`,
      );
    if (verdict === 'undo' && (!latest || latest.verdict === 'undo'))
      throw new Conflict('no decision about this alignment is in force, so there is nothing to undo');
    if (seen !== undefined && seen !== (latest?.id ?? null))
      throw new Conflict(
        'somebody decided about this alignment meanwhile; look at what they say, then decide again',
      );
    const at = momentAfter(latest, clock);
    const before: AlignmentState = latest ? STATE_AFTER[latest.verdict] : 'suggested';
    const review: Review = {
      collection,
      subject,
      verdict,
      note,
      by,
      id: reviewId(subject, by, at, verdict),
      at,
      before,
      after: STATE_AFTER[verdict],
    };
    await inner.addReview(review);
    return review;
  });
}

/** Now, but never before the decision that it follows: the later one counts, and clocks of two machines differ. */
export function momentAfter(latest: Review | undefined, clock: Clock): string {
  const now = clock.now().getTime();
  return new Date(latest ? Math.max(now, Date.parse(latest.at) + 1) : now).toISOString();
}
