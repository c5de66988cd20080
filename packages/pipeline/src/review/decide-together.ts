/**
 * Several decisions that are one deed: a testimony split, two merged, all above a score confirmed. Each is a review as any other, so the clustering obeys
 * it and no re-run loses it; they share the name of the deed, and are undone together.
 */
import {
  type ActionKind,
  actionId,
  alignmentId,
  Conflict,
  type DecidingReview,
  InvalidInput,
  isDeciding,
  pairOf,
  type Review,
  reviewId,
  type Verdict,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { latestReviews, STATE_AFTER, stateAfter, wantsSecond } from './alignment-states.ts';
import { isOnePerson, momentAfter, signed, stateBefore } from './decide.ts';
import { protectedQuotes } from './protected-quotes.ts';

/** More decisions at once nobody looks through. */
export const MOST_TOGETHER = 1000;

export interface JointDecision {
  readonly collection: string;
  readonly kind: Exclude<ActionKind, 'undo'>;
  readonly verdict: Extract<Verdict, 'same' | 'different'>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly by: string;
  readonly note: string | null;
  /** When whoever decides looked at these pairs, ISO 8601. */
  readonly shownAt: string;
}

/** Every quote of one with every quote of the other. */
export function pairsBetween(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  return left.flatMap((a) => right.map((b) => pairOf(a, b)));
}

/**
 * Pairs that are decided so already are left as they are.
 * @returns what was added, in the order of the pairs.
 * @throws InvalidInput for no pairs, too many, or `same` of a protected person's, which takes two people each; Conflict when somebody else decided
 * about one of them since it was shown, or when all are decided so already. Nothing is written then.
 */
export async function decideTogether(
  decision: JointDecision,
  store: Store,
  clock: Clock,
): Promise<readonly Review[]> {
  const { collection, kind, verdict, note, pairs } = decision;
  const by = signed(decision.by);
  if (pairs.length === 0 || pairs.length > MOST_TOGETHER)
    throw new InvalidInput(`decide about 1 to ${MOST_TOGETHER} pairs at once; choose fewer`);
  return store.exclusively(collection, async (inner) => {
    if (verdict === 'same') await assertNoneProtected(pairs.flat(), inner);
    const latest = latestReviews(await inner.reviews(collection));
    const open = pairs
      .map((pair) => ({ pair, subject: alignmentId(...pair) }))
      .filter(({ subject }) => stateBefore(latest.get(subject)) !== STATE_AFTER[verdict]);
    if (open.length === 0) throw new Conflict('all of this is decided so already; look at the page again');
    const said = open.flatMap(({ subject }) => latest.get(subject) ?? []);
    if (said.some((review) => !isOnePerson(review.by, by) && review.at > decision.shownAt))
      throw new Conflict('somebody decided about one of these pairs meanwhile; look at what they say');
    const at = clock.now().toISOString();
    const subjects = open.map(({ subject }) => subject);
    const action = actionId(kind, by, at, subjects);
    const written = open.map(({ pair, subject }) =>
      reviewed({ collection, subject, verdict, by, note, action }, latest.get(subject), pair, clock),
    );
    for (const { review, pair } of written) await inner.addReview(review, pair);
    return written.map(({ review }) => review);
  });
}

/**
 * Brings back what was in force before it. Pairs that somebody decided about since then stay as they are now.
 * @returns what was added.
 * @throws Conflict when nothing of it is in force any more.
 */
export async function undoTogether(
  {
    collection,
    action,
    by: given,
  }: { readonly collection: string; readonly action: string; readonly by: string },
  store: Store,
  clock: Clock,
): Promise<readonly Review[]> {
  const by = signed(given);
  return store.exclusively(collection, async (inner) => {
    const reviews = await inner.reviews(collection);
    const latest = latestReviews(reviews);
    const before = latestReviews(reviews.filter((review) => review.action !== action));
    const mine = reviews.filter(
      (review): review is DecidingReview =>
        isDeciding(review) && review.action === action && latest.get(review.subject) === review,
    );
    if (mine.length === 0) throw new Conflict('nothing of this is in force, so there is nothing to undo');
    const undo = actionId('undo', by, clock.now().toISOString(), [action]);
    const restored = mine.map((review) => backAgain(review, before.get(review.subject), { by, undo, clock }));
    for (const review of restored) await inner.addReview(review);
    return restored;
  });
}

type Written = Pick<DecidingReview, 'collection' | 'subject' | 'verdict' | 'by' | 'note'> & {
  readonly action: string;
};

function reviewed(
  written: Written,
  latest: DecidingReview | undefined,
  pair: readonly [string, string],
  clock: Clock,
) {
  const { subject, by, verdict } = written;
  const at = momentAfter(latest, clock);
  const id = reviewId(subject, by, at, verdict);
  const review: Review = { ...written, id, at, before: stateBefore(latest), after: STATE_AFTER[verdict] };
  return { review, pair };
}

function backAgain(
  latest: DecidingReview,
  before: DecidingReview | undefined,
  { by, undo, clock }: { readonly by: string; readonly undo: string; readonly clock: Clock },
): Review {
  const { collection, subject } = latest;
  // Whoever brings back one person's half of a decision would sign it as theirs: it is asked anew.
  const verdict = before && !wantsSecond(before) ? before.verdict : 'undo';
  const at = momentAfter(latest, clock);
  return {
    id: reviewId(subject, by, at, verdict),
    collection,
    subject,
    verdict,
    by,
    at,
    note: null,
    before: stateAfter(latest),
    after: stateBefore(before),
    action: undo,
  };
}

async function assertNoneProtected(ids: readonly string[], store: Store): Promise<void> {
  const says = await protectedQuotes(store);
  if (says(await store.quotesById([...new Set(ids)])))
    throw new InvalidInput(
      'a speaker is protected: decide about their pairs one by one, so that two people look at each',
    );
}
