/** A deed that was several decisions: who, when, how many, and how much of it is in force. */
import type { Review } from '@crossquote/domain';
import { latestReviews } from '@crossquote/pipeline';

export interface ActionView {
  readonly id: string;
  readonly kind: string;
  /** One of its reviews, for who, when and why. */
  readonly review: Review;
  readonly subjects: readonly string[];
  /** Pairs that nobody decided about since. */
  readonly inForce: number;
}

/** @param reviews of the collection. @returns null when nothing of that name was done. */
export function actionView(reviews: readonly Review[], id: string): ActionView | null {
  const latest = latestReviews(reviews);
  const own = reviews.filter(({ action }) => action === id);
  const [review] = own;
  if (!review) return null;
  return {
    id,
    kind: kindOf(id),
    review,
    subjects: own.map(({ subject }) => subject),
    inForce: own.filter((each) => latest.get(each.subject)?.id === each.id).length,
  };
}

const KINDS = new Set(['split', 'merge', 'bulk', 'undo']);

/** What an import brought under another name is shown as several decisions. */
function kindOf(action: string): string {
  const kind = action.split('_')[0] ?? '';
  return KINDS.has(kind) ? kind : 'several';
}
