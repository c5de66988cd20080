/** A row of the sentence splitting sets. */
import type { Language } from '@crossquote/domain';

export interface SplitRow {
  readonly id: string;
  readonly lang?: Language;
  readonly text: string;
  readonly sentences: readonly string[];
  /** Golden rows: the sentences are the whole text, so the list can be asked for. */
  readonly exact?: boolean;
  /** Lists that are as good. */
  readonly alt?: readonly (readonly string[])[];
}

/** Of `golden.de.dev` de, of `golden48.en.pysbd` en, of `ud.en_ewt.dev` en. */
export function languageOfSet(set: string): Language {
  return /\.([a-z]{2,3})[._]/.exec(`${set}.`)?.[1] ?? 'und';
}
