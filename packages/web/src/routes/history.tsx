/** What was decided. */

import { latestReviews } from '@crossquote/pipeline';
import type { Desk } from '../desk.tsx';
import type { DeskDeps } from '../desk-deps.ts';
import { HistoryPage } from '../pages/history-page.tsx';
import { page } from '../pages/page.ts';
import type { FrameOf } from './routes.ts';

const SIZE = 50;

export function historyRoutes(app: Desk, { store, collection: usual }: DeskDeps, frameOf: FrameOf): void {
  app.get('/desk/history', async (c) => {
    const collection = c.req.query('collection')?.trim() || usual;
    const skip = Math.max(0, Math.trunc(Number(c.req.query('skip') ?? 0)) || 0);
    const reviews = await store.reviews(collection);
    const latest = latestReviews(reviews);
    const lines = [...reviews]
      .reverse()
      .slice(skip, skip + SIZE)
      .map((review) => ({ review, isLatest: latest.get(review.subject)?.id === review.id }));
    const query = new URLSearchParams({ collection, skip: String(skip + SIZE) });
    const next = skip + SIZE < reviews.length ? `/desk/history?${query.toString()}` : null;
    return page(c, <HistoryPage frame={frameOf(c)} lines={c.get('hider').value(lines)} next={next} />);
  });
}
