/** A single quote that belongs to a testimony: confirmed with each of its members, as one deed that is undone as one. */
import { InvalidInput, NotFound } from '@crossquote/domain';
import { decideTogether, pairsBetween, type Store } from '@crossquote/pipeline';
import type { Desk } from '../desk.tsx';
import type { DeskDeps } from '../desk-deps.ts';
import { BelongsPage } from '../pages/belongs-page.tsx';
import { page } from '../pages/page.ts';
import { belongsView, quoteById } from '../view/belongs-view.ts';
import { deciderOf, noteOf, swept } from './decider.ts';
import { type FrameOf, textOf } from './routes.ts';

const LONGEST_SEARCH = 300;

export function belongsRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock } = deps;
  app.get('/desk/quotes/:id/belongs', async (c) => {
    const hider = c.get('hider');
    const asked = c.req.query('q')?.trim().slice(0, LONGEST_SEARCH).toWellFormed() || null;
    const view = await belongsView(c.req.param('id'), asked, deps, hider);
    return page(c, <BelongsPage frame={frameOf(c)} view={hider.value(view)} />);
  });
  app.post('/desk/quotes/:id/belongs', async (c) => {
    const form = await c.req.formData();
    const { name: by } = deciderOf(c, form, deps);
    const { quote, report } = await quoteById(c.req.param('id'), store);
    const { collection } = report;
    const members = await membersChosen(form, collection, store);
    const pairs = pairsBetween(
      [quote.id],
      members.filter((id) => id !== quote.id),
    );
    const shownAt = textOf(form, 'shown');
    const decision = { collection, kind: 'merge', verdict: 'same', pairs, by, note: noteOf(form) } as const;
    const [first] = await decideTogether({ ...decision, shownAt }, store, clock);
    await swept(collection, deps);
    return c.redirect(`/desk/actions/${first?.action}?collection=${encodeURIComponent(collection)}`, 303);
  });
}

const ANY = { state: null, language: null, speakers: null, report: null, from: null, to: null };

/** @throws InvalidInput when none was chosen; NotFound when it is not there, or in another collection. */
async function membersChosen(
  form: FormData,
  collection: string,
  store: Pick<Store, 'testimonyPage'>,
): Promise<readonly string[]> {
  const given = textOf(form, 'other').trim() || textOf(form, 'with');
  // The id alone, or the address that shows it.
  const id = /m_[0-9a-f]+/.exec(given)?.[0];
  if (id === undefined) throw new InvalidInput('choose the testimony that the quote belongs to');
  const [found] = await store.testimonyPage({ ...ANY, id, collection }, { after: null, limit: 1 });
  if (!found) throw new NotFound('there is no such testimony (any more): its id changes with its members');
  return found.members;
}
