/** A collection at a glance. */
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { overviewView } from '../overview/overview-view.ts';
import { OverviewPage } from '../pages/overview-page.tsx';
import { page } from '../pages/page.ts';
import { namedCollection } from './named-collection.ts';
import type { FrameOf } from './routes.ts';

/** Reports a page has columns for, and testimonies it has rows for: more nobody takes in at a glance. */
const REPORTS = 40;
const TESTIMONIES = 60;

export function overviewRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  app.get('/desk/overview', async (c) => {
    const { name: collection, shown } = await namedCollection(c.req.query('collection'), c, deps);
    const { id, at } = { id: c.req.query('after'), at: c.req.query('at') ?? null };
    const filter = { collection, language: null, publisher: null, from: null, to: null };
    const found = await store.reportPage(filter, {
      after: id === undefined ? null : { id, at },
      limit: REPORTS + 1,
    });
    const reports = found.slice(0, REPORTS);
    const hider = c.get('hider');
    const view = hider.value(await overviewView(store, collection, reports, { most: TESTIMONIES, hider }));
    const next = found.length > REPORTS ? nextHref(shown, reports.at(-1)) : null;
    const props = { view, next, collection: shown, most: TESTIMONIES };
    return page(c, <OverviewPage frame={frameOf(c)} {...props} />);
  });
}

function nextHref(
  collection: string,
  last: { readonly id: string; readonly publishedAt: string | null } | undefined,
): string | null {
  if (!last) return null;
  const query = new URLSearchParams({ collection, after: last.id });
  if (last.publishedAt !== null) query.set('at', last.publishedAt);
  return `/desk/overview?${query.toString()}`;
}
