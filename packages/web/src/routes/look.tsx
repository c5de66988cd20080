/** What needs a look, what may rest, and a person's word on either. */
import { correctionsInForce, placeDecisions, settleLook, undoCorrection } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { LookPage } from '../pages/look-page.tsx';
import { page } from '../pages/page.ts';
import { refused } from '../problem.tsx';
import { namedCollection } from './named-collection.ts';
import { type FrameOf, formOf, ownPath, textOf } from './routes.ts';
import { signerOf } from './signed-form.ts';

const MOST = 100;
const LONGEST_NOTE = 2000;

export function lookRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock } = deps;
  app.get('/desk/look', async (c) => {
    const { name: collection, shown: named } = await namedCollection(c.req.query('collection'), c, deps);
    const { looks } = await placeDecisions(collection, store);
    const resting = correctionsInForce(await store.corrections(collection)).filter(
      ({ deed }) => deed === 'rest',
    );
    const read = { looks: looks.slice(0, MOST), resting: resting.toReversed().slice(0, MOST) };
    const shown = { ...c.get('hider').value(read), collection: named };
    return page(c, <LookPage frame={frameOf(c)} {...shown} count={looks.length} />);
  });
  app.post('/desk/look/:id', async (c) => {
    const form = await formOf(c);
    const person = signerOf(c, form, deps);
    if (!person) return refused(c, frameOf(c));
    const { name: collection, shown } = await namedCollection(textOf(form, 'collection'), c, deps);
    const isRest = textOf(form, 'verdict') === 'rest';
    const candidates = isRest ? null : [textOf(form, 'left'), textOf(form, 'right')].filter(Boolean);
    const note = textOf(form, 'note').trim().slice(0, LONGEST_NOTE).toWellFormed() || null;
    const settling = { collection, look: c.req.param('id'), candidates, by: person.name, note };
    await settleLook(settling, store, clock);
    deps.sweeps.soon(collection);
    return c.redirect(`/desk/look?${new URLSearchParams({ collection: shown }).toString()}`, 303);
  });
  app.post('/desk/corrections/:id/undo', async (c) => {
    const form = await formOf(c);
    const person = signerOf(c, form, deps);
    if (!person) return refused(c, frameOf(c));
    const { name: collection } = await namedCollection(textOf(form, 'collection'), c, deps);
    await undoCorrection({ collection, id: c.req.param('id'), by: person.name }, store, clock);
    deps.sweeps.soon(collection);
    return c.redirect(ownPath(textOf(form, 'back')), 303);
  });
}
