/** Splits and merges testimonies, shows what was done at once, and undoes it. */

import { InvalidInput, NotFound, type Testimony } from '@crossquote/domain';
import { decideTogether, pairsBetween, type Store, testimonyById, undoTogether } from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { ActionPage } from '../pages/action-page.tsx';
import { page } from '../pages/page.ts';
import { actionView } from '../view/action-view.ts';
import { pairViews } from '../view/pair-view.ts';
import { chosenTestimony } from './chosen-testimony.ts';
import { deciderOf, noteOf } from './decider.ts';
import { namedCollection } from './named-collection.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';

const SHOWN = 20;

export function reshapeRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock } = deps;
  const actionPath = (action: string | undefined, collection: string, c: DeskContext) =>
    `/desk/actions/${action}?collection=${encodeURIComponent(c.get('hider').text(collection))}`;
  for (const kind of ['split', 'merge'] as const)
    app.post(`/desk/testimonies/:id/${kind}`, async (c) => {
      const form = await formOf(c);
      const { name: by } = deciderOf(c, form, deps);
      const testimony = await testimonyById(store, c.req.param('id'));
      const { collection } = testimony;
      const pairs = kind === 'split' ? splitOff(testimony, form) : await mergedWith(testimony, form, store);
      const verdict = kind === 'split' ? 'different' : 'same';
      const decision = {
        collection,
        kind,
        verdict,
        pairs,
        by,
        note: noteOf(form),
        shownAt: textOf(form, 'shown'),
      } as const;
      const [first] = await decideTogether(decision, store, clock);
      deps.sweeps.soon(collection);
      return c.redirect(actionPath(first?.action, collection, c), 303);
    });
  app.get('/desk/actions/:id', async (c) => {
    const { name: collection } = await namedCollection(c.req.query('collection'), c, deps);
    const found = actionView(await store.reviews(collection), c.req.param('id'));
    if (!found) throw new NotFound('nothing of this name was done in this collection');
    const hider = c.get('hider');
    const pairs = await pairViews(store, found.subjects.slice(0, SHOWN), hider);
    return page(c, <ActionPage frame={frameOf(c)} {...hider.value({ action: found, pairs })} />);
  });
  app.post('/desk/actions/:id/undo', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const { name: collection } = await namedCollection(textOf(form, 'collection'), c, deps);
    const [first] = await undoTogether({ collection, action: c.req.param('id'), by }, store, clock);
    deps.sweeps.soon(collection);
    return c.redirect(actionPath(first?.action, collection, c), 303);
  });
}

/** @throws InvalidInput when none, or all, of its members were chosen. */
function splitOff({ members }: Testimony, form: FormData) {
  const chosen = new Set(form.getAll('quote'));
  const off = members.filter((id) => chosen.has(id));
  if (off.length === 0 || off.length === members.length)
    throw new InvalidInput('choose some of the members, and not all of them');
  return pairsBetween(
    off,
    members.filter((id) => !chosen.has(id)),
  );
}

/** @throws InvalidInput when no other testimony of the collection was chosen. */
async function mergedWith(testimony: Testimony, form: FormData, store: Store) {
  const other = await chosenTestimony(form, testimony.collection, store);
  if (other.id === testimony.id) throw new InvalidInput('choose another testimony than this one');
  return pairsBetween(testimony.members, other.members);
}
