/** What a sentence's form asks for, done: saved in a state, checked, filled with an offer, undone, used elsewhere. Never over what somebody wrote meanwhile. */
import { InvalidInput, NotFound } from '@crossquote/domain';
import {
  EDIT_STATES,
  type EditOutcome,
  type EditWish,
  editedText,
  editPlaces,
  editTranslation,
  undoEdit,
} from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';
import { hidesSomething } from '../view/hides-something.ts';
import type { Focus, TranslationDeps } from '../view/translation-view.ts';
import type { Said } from '../view/unit-view.ts';
import { textOf } from './routes.ts';
import { useElsewhere } from './use-elsewhere.ts';

/** @throws NotFound when there is no such sentence; InvalidInput when the form is none of ours, or of a sentence with a hidden name. */
export async function editUnit(
  wish: EditWish,
  form: FormData,
  deps: DeskDeps,
  viewing: TranslationDeps,
): Promise<Focus> {
  const { store, clock } = deps;
  await assertSeen(wish, viewing);
  const { of } = wish;
  const text = editedText(textOf(form, 'text'));
  const taken = textOf(form, 'take');
  if (taken !== '') return { of, said: 'checked', draft: (await offeredText(wish, taken, viewing)) ?? text };
  const what = textOf(form, 'do');
  if (what === 'check') return { of, said: 'checked', draft: text };
  if (what === 'equal') return { of, said: null, draft: text };
  if (what === 'undo') return outcomeOf(wish, await undoEdit(wish, store, clock), 'undone', null, deps);
  if (what === 'elsewhere') {
    await useElsewhere(wish, form.getAll('there').map(String), deps, viewing.hider);
    return outcomeOf(wish, 'saved', 'used', null, deps);
  }
  const state = EDIT_STATES.find((each) => each === what);
  if (!state) throw new InvalidInput('a translation is translated, reviewed or final');
  if (text === '') return { of, said: 'no-words', draft: text };
  return outcomeOf(wish, await editTranslation({ ...wish, text, state }, store, clock), 'saved', text, deps);
}

/** Nobody edits what they cannot see. */
async function assertSeen(
  { reportId, of, language }: EditWish,
  { store, hider }: TranslationDeps,
): Promise<void> {
  const whole = await editPlaces(reportId, language, store);
  const place = whole.places.find((each) => each.of === of);
  if (!place) throw new NotFound('there is no such sentence in this report (any more)');
  if (hidesSomething(whole, place, hider))
    throw new InvalidInput('a name stands there that you may not see, so it is not translated here');
}

async function offeredText(
  { reportId, of, language }: EditWish,
  key: string,
  { store, offers }: TranslationDeps,
): Promise<string | undefined> {
  const { report, places } = await editPlaces(reportId, language, store);
  const source = places.find((place) => place.of === of)?.source ?? '';
  const offered = await offers(report.language, language);
  return offered.for(source, of).find((offer) => offer.key === key)?.text;
}

/** @param text what was to be written, which is shown again where somebody was there first. */
async function outcomeOf(
  { reportId, of }: EditWish,
  outcome: EditOutcome,
  said: Said,
  text: string | null,
  deps: DeskDeps,
): Promise<Focus> {
  if (outcome === 'conflict') return { of, said: 'late', draft: text };
  const report = outcome === 'saved' ? await deps.store.report(reportId) : null;
  if (report) deps.sweeps.soon(report.collection);
  return { of, said: outcome === 'unchanged' ? 'unchanged' : said, draft: null };
}
