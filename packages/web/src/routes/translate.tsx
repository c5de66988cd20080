/** Translating a report sentence by sentence. A form a sentence: what was done goes back to the page, or, for the script, as that sentence alone. */

import { canonicalLanguage, NotFound, roleMay } from '@crossquote/domain';
import { type EditWish, editPlaces, openOffers } from '@crossquote/pipeline';
import { Unit } from '../components/unit.tsx';
import { UnitProgress } from '../components/unit-progress.tsx';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { page, partOfPage } from '../pages/page.ts';
import { TranslationPage } from '../pages/translation-page.tsx';
import { refused } from '../problem.tsx';
import { isFormToken } from '../session/session.ts';
import { LANGUAGES } from '../text/words.ts';
import { targetOf } from '../view/target-language.ts';
import {
  countsOf,
  type Focus,
  oneUnit,
  openBeside,
  type TranslationDeps,
  translationView,
} from '../view/translation-view.ts';
import { SAID, type Said } from '../view/unit-view.ts';
import { editUnit } from './edit-unit.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';

/** The script asks so for the sentence alone, and is answered so. */
const PART = 'Crossquote-Part';
const STATUS: Readonly<Partial<Record<Said, 409 | 422>>> = { late: 409, 'no-words': 422 };

export function translateRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  const known = { store, offers: openOffers(store), targets: [...deps.targets, ...LANGUAGES] };
  const viewing = (c: DeskContext): TranslationDeps => ({ ...known, hider: c.get('hider') });

  app.get('/desk/reports/:id/translation', async (c) => {
    const reportId = c.req.param('id');
    const report = await store.report(reportId);
    if (!report) throw new NotFound('there is no such report (any more)');
    const language = targetOf(c.req.query('to'), report.language, known.targets);
    const at = Math.max(0, Math.trunc(Number(c.req.query('at') ?? 0)) || 0);
    const view = await translationView({ reportId, language, at, focus: focusOf(c) }, viewing(c));
    return page(c, <TranslationPage frame={frameOf(c)} view={c.get('hider').value(view)} />);
  });

  app.post('/desk/reports/:id/translation/:of', async (c) => {
    const form = await formOf(c);
    const [person, session] = [c.get('person'), c.get('session')];
    const isTheirs = session && isFormToken(textOf(form, 'token'), session, deps.key);
    if (!person || !isTheirs || !roleMay(person.role, 'reviewer')) return refused(c, frameOf(c));
    const [reportId, of] = [c.req.param('id'), c.req.param('of')];
    const language = canonicalLanguage(textOf(form, 'to'));
    const wish = { reportId, of, language, by: person.name, seen: textOf(form, 'seen') };
    const focus = await editUnit(wish, form, deps, viewing(c));
    const answer = c.req.header(PART) === undefined ? asPage : asPart;
    return answer(c, wish, focus, viewing(c), frameOf);
  });
}

type Where = Pick<EditWish, 'reportId' | 'language'>;

async function asPage(
  c: DeskContext,
  { reportId, language }: Where,
  focus: Focus,
  viewing: TranslationDeps,
  frameOf: FrameOf,
) {
  const view = await translationView({ reportId, language, at: 0, focus }, viewing);
  const index = view.units.find(({ of }) => of === focus.of)?.index ?? 0;
  const path = `/desk/reports/${reportId}/translation`;
  if (focus.draft === null && focus.said !== 'late') {
    const query = new URLSearchParams({ to: language, done: focus.of, said: focus.said ?? '' });
    return c.redirect(`${path}?${query.toString()}#n${index}`, 303);
  }
  const frame = { ...frameOf(c), path: `${path}?to=${language}&at=${index}` };
  const shown = <TranslationPage frame={frame} view={viewing.hider.value(view)} />;
  return page(c, shown, STATUS[focus.said ?? 'saved'] ?? 200);
}

async function asPart(
  c: DeskContext,
  { reportId, language }: Where,
  focus: Focus,
  viewing: TranslationDeps,
  frameOf: FrameOf,
) {
  const whole = await editPlaces(reportId, language, viewing.store);
  const unit = await oneUnit(whole, focus, viewing);
  if (!unit) throw new NotFound('there is no such sentence in this report (any more)');
  const place = { reportId, from: whole.report.language, language };
  const frame = frameOf(c);
  c.header(PART, 'unit');
  return partOfPage(
    c,
    <>
      <Unit unit={viewing.hider.value(unit)} place={place} frame={frame} />
      <UnitProgress
        counts={countsOf(whole.places)}
        open={openBeside(whole, focus.of, viewing.hider)}
        place={place}
        words={frame.words}
      />
    </>,
    STATUS[focus.said ?? 'saved'] ?? 200,
  );
}

/** What the page before says was done. */
function focusOf(c: DeskContext): Focus | null {
  const of = c.req.query('done');
  if (of === undefined) return null;
  return { of, said: SAID.find((said) => said === c.req.query('said')) ?? null, draft: null };
}
