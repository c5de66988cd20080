/** What people translate in the fake store, and every version of it. */
import { primaryLanguage, type Translation, type TranslationEdit, translationId } from '@crossquote/domain';
import {
  type EditMade,
  editKeys,
  editLines,
  editOf,
  editVersion,
  humanOutcome,
  translationOf,
  untoldEdits,
} from '../ports/human-translation.ts';
import type { StageResultStore } from '../ports/store.ts';
import { appendLine } from './fake-ledger-store.ts';
import { assertReport } from './fake-save.ts';
import { type FakeStoreState, idKeyIn } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

type Kept =
  | 'saveHumanTranslation'
  | 'translationEdits'
  | 'latestEdits'
  | 'saveEdit'
  | 'addEdits'
  | 'editsInForce'
  | 'reportsHolding';

export function fakeEditStore(state: FakeStoreState): Now<Pick<StageResultStore, Kept>> {
  const add = (edits: readonly TranslationEdit[]) => {
    for (const edit of edits) if (!state.edits.has(edit.id)) state.edits.set(edit.id, edit);
  };
  return {
    saveHumanTranslation: (translation, instead, made) =>
      saveHumanTranslation(state, translation, instead, made),
    translationEdits: (reportId) =>
      inOrder(
        [...state.edits.values()].filter((edit) => edit.reportId === reportId),
        editKeys,
      ),
    latestEdits: (collection, by, limit) =>
      [...state.edits.values()]
        .filter((edit) => state.reports.get(edit.reportId)?.report.collection === collection)
        .filter((edit) => by === null || edit.by?.trim().toLowerCase() === by.trim().toLowerCase())
        .sort((a, b) => byText(b.at ?? '', a.at ?? '') || byText(a.id, b.id))
        .slice(0, limit),
    saveEdit: (edit, seen) => {
      assertReport(state, edit.reportId);
      const id = translationId(edit.of, edit.language, 'human', null);
      const present = state.translations.get(id) ?? null;
      const edits = editsOf(state, edit);
      if (editVersion(present, edits) !== seen) return 'conflict';
      add([...untoldEdits(present, edits, idKeyIn(state)), edit]);
      const next = translationOf(edit);
      if (next) state.translations.set(id, next);
      else state.translations.delete(id);
      for (const line of editLines(edit)) appendLine(state, line);
      return 'saved';
    },
    addEdits: (reportId, edits) => {
      assertReport(state, reportId);
      add(edits);
    },
    editsInForce: (source, target) => inOrder(inForce(state, source, target), ({ id }) => [id]),
    reportsHolding: (collection, language, stretches) =>
      [...state.reports.values()]
        .filter(({ report }) => report.collection === collection && report.language === language)
        .filter(({ report }) => stretches.every((stretch) => report.text.includes(stretch)))
        .map(({ report }) => report.id)
        .sort(),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saveHumanTranslation(
  state: FakeStoreState,
  translation: Translation,
  instead: string | null,
  made?: EditMade,
): 'saved' | 'unchanged' | 'conflict' {
  assertReport(state, translation.reportId);
  const present = state.translations.get(translation.id) ?? null;
  const outcome = humanOutcome(present, translation, instead);
  if (outcome !== 'saved') return outcome;
  const key = idKeyIn(state);
  const own = made ? [editOf(translation, made, key)] : [];
  for (const edit of [...untoldEdits(present, editsOf(state, translation), key), ...own])
    state.edits.set(edit.id, edit);
  for (const line of own.flatMap(editLines)) appendLine(state, line);
  state.translations.set(translation.id, translation);
  return outcome;
}

function editsOf(
  state: FakeStoreState,
  { of, language }: Pick<TranslationEdit, 'of' | 'language'>,
): readonly TranslationEdit[] {
  const own = [...state.edits.values()].filter((edit) => edit.of === of && edit.language === language);
  return inOrder(own, editKeys);
}

function inForce(state: FakeStoreState, source: string, target: string): readonly TranslationEdit[] {
  const human = [...state.translations.values()].filter(
    ({ origin, of, language, reportId }) =>
      origin === 'human' &&
      of.startsWith('s_') &&
      primaryLanguage(language) === primaryLanguage(target) &&
      primaryLanguage(state.reports.get(reportId)?.report.language ?? '') === primaryLanguage(source),
  );
  return human.flatMap((own) => editsOf(state, own).findLast(({ text }) => text === own.text) ?? []);
}
