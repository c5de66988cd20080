/** What was decided, and the undoing of a translation's latest version. */
import { Conflict, InvalidInput } from '@crossquote/domain';
import { undoEdit } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { HistoryPage } from '../pages/history-page.tsx';
import { page } from '../pages/page.ts';
import { historyFilter, historyHref } from '../view/history-filter.ts';
import { historyEntries, isPlain } from '../view/history-view.ts';
import { deciderOf } from './decider.ts';
import { namedCollection } from './named-collection.ts';
import { type FrameOf, formOf, ownPath, textOf } from './routes.ts';

const SIZE = 50;

export function historyRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock, collection: usual } = deps;
  app.get('/desk/history', async (c) => {
    const frame = frameOf(c);
    const hider = c.get('hider');
    const collection = await namedCollection(c.req.query('collection'), c, deps);
    const filter = { ...historyFilter(c.req.query(), usual), collection: collection.shown };
    const seen = { comments: frame.formToken !== null, hider };
    const found = await historyEntries(store, { ...filter, collection: collection.name }, SIZE, seen);
    const view = hider.value({
      entries: found.slice(0, SIZE),
      collections: await store.collectionNames(),
      filter,
    });
    // As it was typed: shown as a pseudonym, a name would say whose that is.
    const asTyped = { by: filter.by, collection: filter.collection };
    const shown = { ...view, filter: { ...view.filter, ...asTyped } };
    const next = found.length > SIZE ? historyHref({ ...filter, skip: filter.skip + SIZE }) : null;
    return page(c, <HistoryPage frame={frame} {...shown} next={next} />);
  });
  app.post('/desk/reports/:id/undo-translation', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const reportId = c.req.param('id');
    const [of, language, seen] = [textOf(form, 'of'), textOf(form, 'language'), textOf(form, 'seen')];
    const hider = c.get('hider');
    const own = (await store.translationEdits(reportId)).filter(
      (edit) => edit.of === of && edit.language === language,
    );
    if (!own.every((edit) => isPlain(edit, hider)))
      throw new InvalidInput('a name stands there that you may not see, so it is not changed here');
    if ((await undoEdit({ reportId, of, language, by, seen }, store, clock)) === 'conflict')
      throw new Conflict('somebody translated that meanwhile; look at what they wrote');
    const report = await store.report(reportId);
    if (report) deps.sweeps.soon(report.collection);
    return c.redirect(ownPath(textOf(form, 'back')), 303);
  });
}
