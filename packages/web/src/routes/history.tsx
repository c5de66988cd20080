/** What was decided. */

import type { Review } from '@crossquote/domain';
import { latestReviews } from '@crossquote/pipeline';
import { readableBy } from '../components/comments.tsx';
import type { Desk } from '../desk.tsx';
import type { DeskDeps } from '../desk-deps.ts';
import { type HistoryLine, HistoryPage } from '../pages/history-page.tsx';
import { page } from '../pages/page.ts';
import { actionView } from '../view/action-view.ts';
import type { FrameOf } from './routes.ts';

const SIZE = 50;

export function historyRoutes(app: Desk, { store, collection: usual }: DeskDeps, frameOf: FrameOf): void {
  app.get('/desk/history', async (c) => {
    const collection = c.req.query('collection')?.trim() || usual;
    const skip = Math.max(0, Math.trunc(Number(c.req.query('skip') ?? 0)) || 0);
    const frame = frameOf(c);
    const reviews = readableBy(frame, await store.reviews(collection));
    const firsts = firstOfEach(reviews);
    const lines = linesOf(firsts.slice(skip, skip + SIZE), reviews);
    const query = new URLSearchParams({ collection, skip: String(skip + SIZE) });
    const next = skip + SIZE < firsts.length ? `/desk/history?${query.toString()}` : null;
    return page(c, <HistoryPage frame={frame} lines={c.get('hider').value(lines)} next={next} />);
  });
}

/** The latest first; of those that are one deed one stands for all. */
function firstOfEach(reviews: readonly Review[]): readonly Review[] {
  const seen = new Set<string>();
  return [...reviews].reverse().filter(({ action }) => {
    if (action === undefined) return true;
    if (seen.has(action)) return false;
    seen.add(action);
    return true;
  });
}

function linesOf(shown: readonly Review[], reviews: readonly Review[]): readonly HistoryLine[] {
  const latest = latestReviews(reviews);
  return shown.map((review) => ({
    review,
    isLatest: latest.get(review.subject)?.id === review.id,
    action: review.action === undefined ? null : actionView(reviews, review.action),
  }));
}
