/** A single quote that belongs to a testimony: confirmed with each of its members, as one deed that is undone as one. */
import { decideTogether, pairsBetween } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { BelongsPage } from '../pages/belongs-page.tsx';
import { page } from '../pages/page.ts';
import { belongsView, quoteById } from '../view/belongs-view.ts';
import { chosenTestimony } from './chosen-testimony.ts';
import { deciderOf, noteOf } from './decider.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';

const LONGEST_SEARCH = 300;

export function belongsRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock } = deps;
  app.get('/desk/quotes/:id/belongs', async (c) => {
    const hider = c.get('hider');
    const asked = c.req.query('q')?.trim().slice(0, LONGEST_SEARCH).toWellFormed() || null;
    const names = c.get('names');
    const view = await belongsView(
      c.req.param('id'),
      asked && names.question(asked),
      { ...deps, names },
      hider,
    );
    // As it was typed: shown as a pseudonym, it would say whose that is.
    return page(c, <BelongsPage frame={frameOf(c)} view={{ ...hider.value(view), asked }} />);
  });
  app.post('/desk/quotes/:id/belongs', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const { quote, report } = await quoteById(c.req.param('id'), store);
    const { collection } = report;
    const { members } = await chosenTestimony(form, collection, store);
    const pairs = pairsBetween(
      [quote.id],
      members.filter((id) => id !== quote.id),
    );
    const shownAt = textOf(form, 'shown');
    const decision = { collection, kind: 'merge', verdict: 'same', pairs, by, note: noteOf(form) } as const;
    const [first] = await decideTogether({ ...decision, shownAt }, store, clock);
    deps.sweeps.soon(collection);
    const shown = encodeURIComponent(c.get('hider').text(collection));
    return c.redirect(`/desk/actions/${first?.action}?collection=${shown}`, 303);
  });
}
