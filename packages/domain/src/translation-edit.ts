/** One version of a person's translation: who wrote which words, when, and what they were made from. Append-only; it outlives every newer one. */
import { keyedId } from './ids.ts';
import type { Language } from './language.ts';
import { modelKey } from './model-ref.ts';
import type { Translation, TranslationState } from './translation.ts';

export interface TranslationEdit {
  readonly id: string;
  readonly reportId: string;
  /** Id of the sentence or quote. */
  readonly of: string;
  readonly language: Language;
  /** What was translated, white space flattened; null: not known. */
  readonly source: string | null;
  /** null: taken back, so that what the memory and machines say stands again. */
  readonly text: string | null;
  /** `initial` when it was taken back. */
  readonly state: TranslationState;
  /** null: not known. */
  readonly by: string | null;
  /** ISO 8601 date-time, UTC; null: not known, and before all that is. */
  readonly at: string | null;
  /** The machine's or the memory's words that whoever wrote it saw; null: none. */
  readonly from: Pick<Translation, 'text' | 'origin' | 'model'> | null;
}

/** With the id that its content gives it. @param key of the database (`idKeyOf`), so that the id tells nobody the words; null: it has none. */
export function translationEdit(part: Omit<TranslationEdit, 'id'>, key: string | null): TranslationEdit {
  const { reportId, of, language, source, text, state, by, at } = part;
  const from = part.from && { text: part.from.text, origin: part.from.origin, model: part.from.model };
  const made = from && JSON.stringify([from.text, from.origin, from.model && modelKey(from.model)]);
  const id = keyedId('d', key, of, language, source, text, state, by, at, made);
  return { id, reportId, of, language, source, text, state, by, at, from };
}
