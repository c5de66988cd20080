/** What every store does with a person's translation: rules without a database, so that all stores keep the same ones. */
import {
  editLine,
  type NewLedgerLine,
  NOBODY_NAMED,
  sha256,
  type Translation,
  type TranslationEdit,
  translationEdit,
  translationId,
} from '@crossquote/domain';

/** Who wrote a person's translation, and what from. */
export type EditMade = Pick<TranslationEdit, 'source' | 'by' | 'at' | 'from'>;

type Words = Pick<Translation, 'text' | 'state'>;

/** @param instead as of `saveHumanTranslation`. */
export function humanOutcome(
  present: Words | null,
  next: Words,
  instead: string | null,
): 'saved' | 'unchanged' | 'conflict' {
  if (present === null) return 'saved';
  if (present.text === next.text) return present.state === next.state ? 'unchanged' : 'saved';
  return present.text === instead ? 'saved' : 'conflict';
}

/** @param translations a report's, by people, in any order. */
export function humanRevision(translations: readonly Pick<Translation, 'id' | 'text'>[]): string {
  return sha256(JSON.stringify(translations.map(({ id, text }) => `${id} ${text}`).sort())).slice(0, 16);
}

/**
 * Changes whenever what people say of one place does, so that whoever edits is told of what was written meanwhile.
 * @param present the person's translation in force; null: none is.
 * @param edits of that place and language, in the order of `translationEdits`.
 */
export function editVersion(present: Words | null, edits: readonly Pick<TranslationEdit, 'id'>[]): string {
  const facts = [present?.text ?? null, present?.state ?? null, edits.at(-1)?.id ?? null];
  return sha256(JSON.stringify(facts)).slice(0, 16);
}

/** A person's words that no edit tells of, since they came in a file: kept as an edit before newer ones replace them. @param key of the database. */
export function untoldEdits(
  present: Translation | null,
  edits: readonly TranslationEdit[],
  key: string | null,
): readonly TranslationEdit[] {
  if (present === null || edits.some(({ text, state }) => text === present.text && state === present.state))
    return [];
  return [editOf(present, { source: null, by: null, at: null, from: null }, key)];
}

export function editOf(
  { reportId, of, language, text, state }: Translation,
  made: EditMade,
  key: string | null,
): TranslationEdit {
  return translationEdit({ reportId, of, language, text, state, ...made }, key);
}

/** What stands in the ledger with an edit that is put in force; nothing of one of which nobody knows when it was written. */
export function editLines(edit: TranslationEdit): readonly NewLedgerLine[] {
  return edit.at === null ? [] : [editLine(edit, { by: edit.by ?? NOBODY_NAMED, at: edit.at })];
}

/** The translation that an edit puts in force; null: it takes it back. */
export function translationOf({ reportId, of, language, text, state }: TranslationEdit): Translation | null {
  if (text === null) return null;
  const id = translationId(of, language, 'human', null);
  return { id, reportId, of, language, text, origin: 'human', model: null, state, warnings: [] };
}

/** The order of a place's edits: by time (not known first), then id. */
export function editKeys({ of, language, at, id }: TranslationEdit): readonly string[] {
  return [of, language, at ?? '', id];
}
