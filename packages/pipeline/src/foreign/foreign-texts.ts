/** Which texts of a report no model translates since they are in another language, and why. */
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

/** By text. A model that is made for several languages takes a sentence in any of them. */
export async function foreignTexts(
  texts: readonly string[],
  { source, target, model, translator }: ForeignTexts,
): Promise<ReadonlyMap<string, TranslationWarning>> {
  // This very model is asked for: which one is best for that language is not in the report's fingerprint.
  const isOffered = async (language: Language) =>
    (await translator.modelFor(language, target, model)) !== null;
  const found = new Map<string, TranslationWarning>();
  for (const text of texts) {
    const why = await foreignText(text, { source, target, isOffered });
    if (why) found.set(text, why);
    await setImmediate();
  }
  return found;
}
