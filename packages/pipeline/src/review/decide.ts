/** One person's decision about one alignment, written as a review. Testimonies follow when the collection is clustered next. */
import {
  type AlignmentState,
  Conflict,
  type DecidingReview,
  InvalidInput,
  NotFound,
  type Review,
  reviewId,
  type Verdict,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { latestReviews, STATE_AFTER, stateAfter, wantsSecond } from './alignment-states.ts';
import { protectedQuotes } from './protected-quotes.ts';

export const VERDICTS = Object.keys(STATE_AFTER) as readonly Verdict[];

export type Decision = Pick<DecidingReview, 'collection' | 'subject' | 'verdict' | 'by' | 'note'> & {
  /** Id of the latest decision that whoever decides has seen, null: there was none. Left out: whatever was said meanwhile. */
  readonly seen?: string | null;
};

/**
 * Also about an alignment that is not found any more, when it was decided before. That two quotes are the same takes two people where a speaker is
 * protected: after the first one's decision the pair is suggested still.
 * @returns the review as it was added.
 * @throws NotFound when the collection has no such alignment; InvalidInput when nobody decides; Conflict when there is nothing to undo, when a second
 * person has to agree, or when somebody decided after what `seen` names: nothing is written then.
 */
export async function decide(decision: Decision, store: Store, clock: Clock): Promise<Review> {
  const { collection, subject, verdict, note, seen } = decision;
  const by = signed(decision.by);
  return store.exclusively(collection, async (inner) => {
    const latest = latestReviews(await inner.reviews(collection)).get(subject);
    await assertSubject(subject, collection, latest, inner);
    if (verdict === 'undo' && (!latest || latest.verdict === 'undo'))
      throw new Conflict('no decision about this alignment is in force, so there is nothing to undo');
    if (seen !== undefined && seen !== (latest?.id ?? null))
      throw new Conflict(
        'somebody decided about this alignment meanwhile; look at what they say, then decide again',
      );
    const after = await stateOf({ collection, subject, verdict, by }, latest, inner);
    const at = momentAfter(latest, clock);
    const review = { collection, subject, verdict, note, by, id: reviewId(subject, by, at, verdict), at };
    const whole: Review = { ...review, before: stateBefore(latest), after };
    await inner.addReview(whole);
    return whole;
  });
}

/** @throws InvalidInput when nobody is named. */
export function signed(by: string): string {
  if (by.trim() === '') throw new InvalidInput('say who decides; a decision has a name');
  return by.trim();
}

export function stateBefore(latest: DecidingReview | undefined): AlignmentState {
  return latest ? stateAfter(latest) : 'suggested';
}

/** Now, but never before what it follows: the later one counts, and clocks of two machines differ. */
export function momentAfter(latest: Pick<Review, 'at'> | undefined, clock: Clock): string {
  const now = clock.now().getTime();
  return new Date(latest ? Math.max(now, Date.parse(latest.at) + 1) : now).toISOString();
}

/** @throws NotFound when there never was such an alignment in the collection. */
export async function assertSubject(
  subject: string,
  collection: string,
  known: Review | undefined,
  store: Pick<Store, 'alignment'>,
): Promise<void> {
  if (known || (await store.alignment(subject))?.collection === collection) return;
  throw new NotFound(
    `there is no alignment "${subject}" in collection "${collection}"; crossquote export --kind alignments lists them`,
  );
}

async function stateOf(
  { subject, collection, verdict, by }: Pick<Decision, 'subject' | 'collection' | 'verdict' | 'by'>,
  latest: DecidingReview | undefined,
  store: Store,
): Promise<AlignmentState> {
  if (verdict !== 'same' || !(await isProtected(subject, collection, store))) return STATE_AFTER[verdict];
  if (latest?.verdict !== 'same') return 'suggested';
  if (wantsSecond(latest) && isOnePerson(latest.by, by))
    throw new Conflict('you said so already; somebody else has to agree, since a speaker is protected');
  return 'confirmed';
}

export function isOnePerson(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

async function isProtected(subject: string, collection: string, store: Store): Promise<boolean> {
  const says = await protectedQuotes(store);
  const pair =
    (await store.alignment(subject))?.quotes ?? (await store.reviewedPairs(collection)).get(subject) ?? [];
  return says(await store.quotesById(pair));
}
