/** What every guard looks at: a text and what a machine made of it. */
import type { Language, TranslationWarning } from '@crossquote/domain';
import type { FindTerms } from '../find-terms.ts';

export interface GuardedText {
  readonly source: string;
  readonly sourceLanguage: Language;
  readonly output: string;
  readonly targetLanguage: Language;
  /** Full names of people in the report, as it spells them. */
  readonly names: readonly string[];
  /** What people want terms called; left out: they said nothing. */
  readonly termsIn?: FindTerms;
}

/** Says only what it can show; a guard that cries wolf is soon not read any more. */
export type Guard = (text: GuardedText) => readonly TranslationWarning[];
