/** Confirms all open pairs from a score on, after a page that says how many and how many of them are likely wrong. */

import { Conflict } from '@crossquote/domain';
import { decideTogether } from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { BulkPage, type BulkPageProps } from '../pages/bulk-page.tsx';
import { page } from '../pages/page.ts';
import { bulkView } from '../view/bulk-view.ts';
import { pairViews } from '../view/pair-view.ts';
import { filterAsTyped } from '../view/queue-filter.ts';
import { deciderOf, noteOf } from './decider.ts';
import { filterOf } from './queue.tsx';
import { type FrameOf, formOf, textOf } from './routes.ts';

const USUAL_FROM = 95;
const LEAST_FROM = 50;
/** The least sure pairs that are shown. */
const SHOWN = 10;

export function bulkRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  app.get('/desk/bulk', async (c) => {
    const { collection: _, ...props } = await bulkProps(c, deps);
    return page(c, <BulkPage {...props} frame={frameOf(c)} late={null} />);
  });
  app.post('/desk/bulk', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const shownAt = deps.clock.now().toISOString();
    const { collection, ...props } = await bulkProps(c, deps);
    const note = noteOf(form);
    try {
      if (textOf(form, 'digest') !== props.bulk.digest)
        throw new Conflict('other pairs would be confirmed than were shown; look at the page again');
      const decision = {
        collection,
        kind: 'bulk',
        verdict: 'same',
        pairs: props.bulk.pairs,
        by,
        note,
        shownAt,
      } as const;
      const [first] = await decideTogether(decision, deps.store, deps.clock);
      deps.sweeps.soon(collection);
      const shown = encodeURIComponent(props.filter.collection);
      return c.redirect(`/desk/actions/${first?.action}?collection=${shown}`, 303);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return page(c, <BulkPage {...props} frame={frameOf(c)} late={{ note: note ?? '' }} />, 409);
    }
  });
}

/** @returns with the collection as the store knows it. */
async function bulkProps(
  c: DeskContext,
  deps: DeskDeps,
): Promise<Omit<BulkPageProps, 'frame' | 'late'> & { readonly collection: string }> {
  const { filter, asked } = await filterOf(c, deps);
  const given = Number(c.req.query('from') ?? USUAL_FROM);
  const from = Math.min(100, Math.max(LEAST_FROM, Number.isNaN(given) ? USUAL_FROM : given));
  const bulk = await bulkView(deps.store, { ...asked, minScore: from / 100 });
  const hider = c.get('hider');
  const pairs = await pairViews(deps.store, bulk.ids.slice(0, SHOWN), hider);
  const shown = filterAsTyped(filter, hider);
  return { bulk, from, ...hider.value({ pairs }), filter: shown, collection: asked.collection };
}
