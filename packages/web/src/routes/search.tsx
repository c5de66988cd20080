/**
 * Where something was said. The words stand in the address, as those of every filter here: a search can be gone back to and kept. They go no further: the
 * log has routes alone, no page is told where somebody came from but those of this desk, and no title has them, since titles stand in lists of windows.
 */
import { LONGEST_QUESTION } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { SearchPage } from '../pages/search-page.tsx';
import { searchAsked } from '../view/search-asked.ts';
import { type SearchView, searchView } from '../view/search-view.ts';
import { namedCollection } from './named-collection.ts';
import type { FrameOf } from './routes.ts';

const SIZE = 20;

export function searchRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  app.get('/desk/search', async (c) => {
    const typed = searchAsked(c.req.query(), deps.collection);
    const collection =
      typed.collection === null ? null : await namedCollection(c.req.query('collection'), c, deps);
    const asked = { ...typed, collection: collection?.name ?? null };
    const { words } = asked;
    const isTooLong = words !== null && words.length > LONGEST_QUESTION;
    const [view, collections, languages] = await Promise.all([
      words === null || isTooLong ? null : searchView({ ...asked, words }, SIZE, deps, c.get('names')),
      store.collectionNames(),
      store.languages(),
    ]);
    const props = {
      asked: { ...asked, collection: collection?.shown ?? null },
      isTooLong,
      longest: LONGEST_QUESTION,
      view,
      collections: c.get('hider').value(collections),
      languages: [...languages.keys()].sort(),
    };
    return page(c, <SearchPage frame={frameOf(c)} {...props} />, statusOf(isTooLong, view));
  });
}

function statusOf(isTooLong: boolean, view: SearchView | null) {
  if (isTooLong) return 422;
  return view?.isUnfinished ? 503 : 200;
}
