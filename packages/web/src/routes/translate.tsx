/** Translating a report sentence by sentence. A form a sentence: what was done goes back to the page, or, for the script, as that sentence alone. */

import { canonicalLanguage, InvalidInput, NotFound, roleMay } from '@crossquote/domain';
import {
  EDIT_STATES,
  type EditOutcome,
  type EditWish,
  editedText,
  editPlaces,
  editTranslation,
  openOffers,
  sweep,
  undoEdit,
} from '@crossquote/pipeline';
import { Unit } from '../components/unit.tsx';
import type { Desk } from '../desk.tsx';
import type { DeskContext, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { ProblemPage } from '../pages/problem-page.tsx';
import { TranslationPage } from '../pages/translation-page.tsx';
import { isFormToken } from '../session/session.ts';
import { LANGUAGES } from '../text/words.ts';
import {
  type Focus,
  oneUnit,
  type TranslationDeps,
  targetOf,
  translationView,
} from '../view/translation-view.ts';
import { hidesSomething, SAID, type Said } from '../view/unit-view.ts';
import { type FrameOf, textOf } from './routes.ts';
import { useElsewhere } from './use-elsewhere.ts';

/** The script asks so for the sentence alone, and is answered so. */
const PART = 'Crossquote-Part';

export function translateRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store, clock } = deps;
  const offers = openOffers(store);
  const viewing = (c: DeskContext): TranslationDeps => ({
    store,
    offers,
    hider: c.get('hider'),
    targets: [...deps.targets, ...LANGUAGES],
  });

  app.get('/desk/reports/:id/translation', async (c) => {
    const reportId = c.req.param('id');
    const report = await store.report(reportId);
    if (!report) throw new NotFound('there is no such report (any more)');
    const language = targetOf(c.req.query('to'), report.language, viewing(c).targets);
    const at = Math.max(0, Math.trunc(Number(c.req.query('at') ?? 0)) || 0);
    const asked = { reportId, language, at, focus: focusOf(c) };
    const view = c.get('hider').value(await translationView(asked, viewing(c)));
    return page(c, <TranslationPage frame={frameOf(c)} view={view} />);
  });

  app.post('/desk/reports/:id/translation/:of', async (c) => {
    const form = await c.req.formData();
    const [person, session] = [c.get('person'), c.get('session')];
    const isTheirs = session && isFormToken(textOf(form, 'token'), session, deps.key);
    if (!person || !isTheirs || !roleMay(person.role, 'reviewer'))
      return page(c, <ProblemPage frame={frameOf(c)} what="forbidden" />, 403);
    const [reportId, of] = [c.req.param('id'), c.req.param('of')];
    const language = canonicalLanguage(textOf(form, 'to'));
    const wish = { reportId, of, language, by: person.name, seen: textOf(form, 'seen') };
    const focus = await done(wish, form, c);
    return c.req.header(PART) === undefined ? asPage(c, wish, focus) : asPart(c, wish, focus);
  });

  /** Does what the form says. @throws NotFound, InvalidInput */
  async function done(wish: EditWish, form: FormData, c: DeskContext): Promise<Focus> {
    await assertSeen(wish, c);
    const text = editedText(textOf(form, 'text'));
    const taken = textOf(form, 'take');
    if (taken !== '') return { of: wish.of, said: 'checked', draft: (await offered(wish, taken)) ?? text };
    const what = textOf(form, 'do');
    if (what === 'check') return { of: wish.of, said: 'checked', draft: text };
    if (what === 'equal') return { of: wish.of, said: null, draft: null };
    if (what === 'undo') return told(wish, await undoEdit(wish, store, clock), 'undone', null);
    if (what === 'elsewhere') {
      await useElsewhere(wish, form.getAll('there').map(String), deps, c.get('hider'));
      return told(wish, 'saved', 'used', null);
    }
    const state = EDIT_STATES.find((each) => each === what);
    if (!state) throw new InvalidInput('a translation is translated, reviewed or final');
    if (text === '') return { of: wish.of, said: 'no-words', draft: text };
    return told(wish, await editTranslation({ ...wish, text, state }, store, clock), 'saved', text);
  }

  /** Nobody edits what they cannot see. */
  async function assertSeen({ reportId, of, language }: EditWish, c: DeskContext): Promise<void> {
    const whole = await editPlaces(reportId, language, store);
    const place = whole.places.find((each) => each.of === of);
    if (!place) throw new NotFound('there is no such sentence in this report (any more)');
    if (hidesSomething(whole, place, c.get('hider')))
      throw new InvalidInput('a name stands there that you may not see, so it is not translated here');
  }

  async function offered({ reportId, of, language }: EditWish, key: string): Promise<string | undefined> {
    const { report, places } = await editPlaces(reportId, language, store);
    const source = places.find((place) => place.of === of)?.source ?? '';
    const offersFor = await offers(report.language, language);
    return offersFor(source, of).find((offer) => offer.key === key)?.text;
  }

  async function told(wish: EditWish, outcome: EditOutcome, said: Said, text: string | null): Promise<Focus> {
    if (outcome === 'conflict') return { of: wish.of, said: 'late', draft: text };
    // What is written stands in the database; the next sweep finds it where a queue is away.
    const report = outcome === 'saved' ? await store.report(wish.reportId) : null;
    if (report) await sweep(deps, report.collection).catch(() => undefined);
    return { of: wish.of, said: outcome === 'unchanged' ? 'unchanged' : said, draft: null };
  }

  async function asPage(c: DeskContext, { reportId, language }: EditWish, focus: Focus) {
    const view = await translationView({ reportId, language, at: 0, focus }, viewing(c));
    const index = view.units.find(({ of }) => of === focus.of)?.index ?? 0;
    if (focus.draft === null && focus.said !== 'late') {
      const query = new URLSearchParams({ to: language, done: focus.of, said: focus.said ?? '' });
      return c.redirect(`/desk/reports/${reportId}/translation?${query.toString()}#n${index}`, 303);
    }
    const frame = { ...frameOf(c), path: `/desk/reports/${reportId}/translation?to=${language}&at=${index}` };
    return page(
      c,
      <TranslationPage frame={frame} view={c.get('hider').value(view)} />,
      STATUS[focus.said ?? 'saved'] ?? 200,
    );
  }

  async function asPart(c: DeskContext, { reportId, language }: EditWish, focus: Focus) {
    const whole = await editPlaces(reportId, language, store);
    const unit = await oneUnit(whole, focus, viewing(c));
    if (!unit) throw new NotFound('there is no such sentence in this report (any more)');
    const place = { reportId, from: whole.report.language, language };
    c.header(PART, 'unit');
    const status = STATUS[focus.said ?? 'saved'] ?? 200;
    return c.html(<Unit unit={c.get('hider').value(unit)} place={place} frame={frameOf(c)} />, status);
  }
}

const STATUS: Readonly<Partial<Record<Said, 409 | 422>>> = { late: 409, 'no-words': 422 };

/** What the page before says was done. */
function focusOf(c: DeskContext): Focus | null {
  const of = c.req.query('done');
  if (of === undefined) return null;
  return { of, said: SAID.find((said) => said === c.req.query('said')) ?? null, draft: null };
}
