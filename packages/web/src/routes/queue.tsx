/** The queue, one question of it, and the next. */

import { NotFound } from '@crossquote/domain';
import { inForce, isHeldApart, latestReviews, testimoniesOf } from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { PairPage, type PairPageProps } from '../pages/pair-page.tsx';
import { QueuePage, questionHref } from '../pages/queue-page.tsx';
import { type PairView, pairView, pairViews } from '../view/pair-view.ts';
import { filterAsTyped, filterQuery, type QueueFilter, queueFilter } from '../view/queue-filter.ts';
import { namedCollection } from './named-collection.ts';
import type { FrameOf } from './routes.ts';
import { sensesOf } from './senses.ts';

const SIZE = 20;

export function queueRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  app.get('/desk', async (c) => {
    const { filter, asked } = await filterOf(c, deps);
    // Before what it is about is read, so that nothing is missed in between.
    const since = await deps.store.lastChange();
    const [questions, counts, collections, languages, calibration] = await Promise.all([
      deps.store.questions(asked, { skip: filter.skip, limit: SIZE }),
      deps.store.questionCounts(asked),
      deps.store.collectionNames(),
      deps.store.languages(),
      deps.store.calibration(),
    ]);
    const live = {
      collection: filter.collection,
      since,
      at: deps.clock.now().toISOString(),
    };
    const ids = questions.map(({ alignment }) => alignment.id);
    const view = c.get('hider').value({
      pairs: await pairViews(deps.store, ids, c.get('hider')),
      collections,
      languages: [...languages.keys()].sort(),
    });
    const shown = filterAsTyped(filter, c.get('hider'));
    const { threshold } = inForce(calibration);
    const props = { ...view, filter: shown, counts, threshold, size: SIZE, live };
    return page(c, <QueuePage frame={frameOf(c)} {...props} />);
  });
  app.get('/desk/next', async (c) => {
    const { filter, asked } = await filterOf(c, deps);
    const skips = filter.skip === 0 ? [0] : [filter.skip, 0];
    for (const skip of skips) {
      const [question] = await deps.store.questions(asked, { skip, limit: 1 });
      if (!question) continue;
      const done = c.req.query('done');
      const href = questionHref(question.alignment, { ...filter, skip });
      return c.redirect(done === undefined ? href : `${href}&done=${encodeURIComponent(done)}`, 303);
    }
    return c.redirect(`/desk?${filterQuery({ ...filter, skip: 0 })}`, 303);
  });
  app.get('/desk/pairs/:id', async (c) => {
    const props = await pairProps(c, deps, c.req.param('id'));
    return page(c, <PairPage {...props} frame={frameOf(c)} unwritten={null} />);
  });
}

/** The filter as pages and addresses write it, and as the store is asked; of a hidden speaker as little is found as of one nobody knows. */
export async function filterOf(c: DeskContext, deps: DeskDeps) {
  const typed = queueFilter(c.req.query(), deps.collection);
  const { name: collection, shown } = await namedCollection(c.req.query('collection'), c, deps);
  const { speaker, ...others } = typed;
  const speakers = speaker === null ? null : c.get('names').speakersOf(speaker);
  const person = c.get('person')?.name ?? null;
  return {
    filter: { ...typed, collection: shown } satisfies QueueFilter,
    asked: { ...others, collection, minScore: null, person, speakers },
  };
}

/** @throws NotFound when there never was such a pair. */
export async function pairProps(
  c: DeskContext,
  deps: DeskDeps,
  id: string,
): Promise<Omit<PairPageProps, 'frame' | 'unwritten'>> {
  const hider = c.get('hider');
  const since = await deps.store.lastChange();
  const pair = await pairView(deps.store, id, hider, await sensesOf(deps));
  if (!pair) throw new NotFound('there is no such pair (any more)');
  const { filter } = await filterOf(c, deps);
  const isQueued = c.req.query('queue') !== undefined;
  const step = (skip: number) => `/desk/next?${filterQuery({ ...filter, skip })}`;
  const [held, done] = await Promise.all([holdersOf(pair, deps), doneBefore(c, deps)]);
  const known = hider.value({ pair, done });
  return {
    ...known,
    live: {
      collection: known.pair.collection,
      since,
      at: deps.clock.now().toISOString(),
      pair: id,
      reports: [...new Set(pair.sides.map(({ reportId }) => reportId))],
    },
    ...held,
    back: isQueued ? step(filter.skip) : `/desk/pairs/${id}`,
    next: isQueued ? step(filter.skip + 1) : null,
    previous: isQueued && filter.skip > 0 ? step(filter.skip - 1) : null,
  };
}

async function holdersOf(
  { sides: [one, other], relation, score }: PairView,
  { store }: DeskDeps,
): Promise<Pick<PairPageProps, 'testimony' | 'apart'>> {
  if (!one || !other) return { testimony: null, apart: null };
  const held = await testimoniesOf(store, [one.quoteId, other.quoteId]);
  const [left, right] = [held.get(one.quoteId)?.id ?? null, held.get(other.quoteId)?.id ?? null];
  const isApart = relation !== null && score !== null && isHeldApart({ relation, score }, [left, right]);
  return {
    testimony: left === right ? left : null,
    apart: isApart && left !== null && right !== null ? [left, right] : null,
  };
}

async function doneBefore(c: DeskContext, { store }: DeskDeps): Promise<PairPageProps['done']> {
  const subject = c.req.query('done');
  if (subject === undefined) return null;
  const reviews = await store.reviewPage({ collection: null, subject }, { after: null, limit: 1000 });
  const review = latestReviews(reviews).get(subject);
  return review ? { pair: subject, review } : null;
}
