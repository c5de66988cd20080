/** Runs every guard over a machine's output. Warnings are stored, and shown beside the text; nothing is thrown away by them. */
import type { TranslationWarning } from '@crossquote/domain';
import { changedHandles } from './changed-handles.ts';
import { changedNames } from './changed-names.ts';
import { changedNegation } from './changed-negation.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedUrls } from './changed-urls.ts';
import type { Guard, GuardedText } from './guarded-text.ts';
import { omission } from './omission.ts';
import { repetition } from './repetition.ts';

const GUARDS: readonly Guard[] = [
  repetition,
  omission,
  changedNumbers,
  changedNames,
  changedUrls,
  changedHandles,
  changedNegation,
];

/** In a fixed order, so that the same output has the same warnings. */
export function guardTranslation(text: GuardedText): readonly TranslationWarning[] {
  return GUARDS.flatMap((guard) => guard(text));
}

/** For a person's text that stands for a slightly different source: only what a reader would stumble over. */
export function guardFuzzyMatch(text: GuardedText): readonly TranslationWarning[] {
  return [changedNumbers, changedNames, changedUrls, changedHandles, changedNegation].flatMap((guard) =>
    guard(text),
  );
}
