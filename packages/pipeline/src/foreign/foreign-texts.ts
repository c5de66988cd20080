/** Which texts of a report are in another language than it: those that no model translates, and why, and those that its model takes all the same. */
import { setImmediate } from 'node:timers/promises';
import type { Language, ModelRef, TranslationWarning } from '@crossquote/domain';
import type { Translator } from '../ports/translator.ts';
import { foreignText } from './foreign-text.ts';

export interface ForeignTexts {
  /** Of the report. */
  readonly source: Language;
  readonly target: Language;
  /** The one that translates the report. */
  readonly model: ModelRef;
  readonly translator: Pick<Translator, 'modelFor'>;
}

/** By text. */
export interface HeardTexts {
  /** They stay as they are. */
  readonly foreign: ReadonlyMap<string, TranslationWarning>;
  /** A model that is made for several languages takes a sentence in any of them; what it makes is checked as one of that language. */
  readonly languages: ReadonlyMap<string, Language>;
}

export async function foreignTexts(
  texts: readonly string[],
  { source, target, model, translator }: ForeignTexts,
): Promise<HeardTexts> {
  // This very model is asked for: which one is best for that language is not in the report's fingerprint.
  const isOffered = async (language: Language) =>
    (await translator.modelFor(language, target, model)) !== null;
  const foreign = new Map<string, TranslationWarning>();
  const languages = new Map<string, Language>();
  for (const text of texts) {
    const { stays, language } = await foreignText(text, { source, target, isOffered });
    if (stays) foreign.set(text, stays);
    if (language !== source) languages.set(text, language);
    await setImmediate();
  }
  return { foreign, languages };
}
