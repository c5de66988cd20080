/** All that is to be looked at in what a model made of a text: what it says of itself, what it was never made for, and what the guards find. */
import type { TranslationWarning } from '@crossquote/domain';
import type { MachineText } from '../../ports/translator.ts';
import { guardTranslation } from './guard-translation.ts';
import type { GuardedText } from './guarded-text.ts';
import { inventedDoubts } from './invented-doubts.ts';
import { modelDoubts, scriptDoubts } from './model-doubts.ts';

/** In a fixed order. */
export function machineWarnings(
  made: MachineText,
  text: Omit<GuardedText, 'output'>,
): readonly TranslationWarning[] {
  const all = [
    ...modelDoubts(made.signals),
    ...scriptDoubts(text.source, text.sourceLanguage, made),
    ...inventedDoubts(text.source, made.signals),
    ...guardTranslation({ ...text, output: made.text }),
  ];
  return [...new Map(all.map((warning) => [`${warning.check} ${warning.detail}`, warning])).values()];
}
