/** Runs every guard over a machine's output. Warnings are stored, and shown beside the text; nothing is thrown away by them. */
import type { TranslationWarning } from '@crossquote/domain';
import { addedHalfOfDay } from './added-half-of-day.ts';
import { changedFractions } from './changed-fractions.ts';
import { changedHalves } from './changed-halves.ts';
import { changedHandles } from './changed-handles.ts';
import { changedMinus } from './changed-minus.ts';
import { changedNames } from './changed-names.ts';
import { changedNegation } from './changed-negation.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedQuotedEnglish } from './changed-quoted-english.ts';
import { changedRatios } from './changed-ratios.ts';
import { changedUrls } from './changed-urls.ts';
import type { Guard, GuardedText } from './guarded-text.ts';
import { lostHearsay } from './lost-hearsay.ts';
import { lostPlaces } from './lost-places.ts';
import { lostTerms } from './lost-terms.ts';
import { omission } from './omission.ts';
import { repetition } from './repetition.ts';
import { respeltNames } from './respelt-names.ts';

/** What a fuzzy match is looked at for: only what a reader would stumble over. */
const OF_FACTS: readonly Guard[] = [
  changedNumbers,
  addedHalfOfDay,
  changedFractions,
  changedHalves,
  changedRatios,
  changedMinus,
  changedNames,
  respeltNames,
  lostPlaces,
  changedUrls,
  changedHandles,
  changedNegation,
  lostHearsay,
];
const GUARDS: readonly Guard[] = [repetition, omission, ...OF_FACTS, changedQuotedEnglish, lostTerms];
/** Of one kind; a table in a sentence has hundreds of numbers. */
const MOST = 8;

/** In a fixed order, so that the same output has the same warnings. */
export function guardTranslation(text: GuardedText): readonly TranslationWarning[] {
  return GUARDS.flatMap((guard) => atMost(MOST, guard(text)));
}

/** For a person's text that stands for a slightly different source. */
export function guardFuzzyMatch(text: GuardedText): readonly TranslationWarning[] {
  return OF_FACTS.flatMap((guard) => atMost(MOST, guard(text)));
}

/** The first ones, and how many more there are. */
function atMost(most: number, warnings: readonly TranslationWarning[]): readonly TranslationWarning[] {
  const [first] = warnings;
  if (!first || warnings.length <= most + 1) return warnings;
  return [...warnings.slice(0, most), { check: first.check, detail: `and ${warnings.length - most} more` }];
}
