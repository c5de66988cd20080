/**
 * How sure the differ must be to be believed beside the rules. All of this was chosen on parallel news with changes made in it (the half called `fit`) by scripts/train/differ/thresholds.py, of the
 * model that ships.
 */
import type { Language } from '@crossquote/domain';
import type { HeardKind } from '../../ports/differ.ts';

/**
 * Log-odds from which on it is believed against the rules: to add what they do not say, and, below the second, to take back what they do, where a flag of a faithful pair costs
 * three changes missed. Digits are read better by the rules, so no number is taken back.
 */
export const BELIEVED: Readonly<Record<HeardKind, { readonly adds: number; readonly takesBack: number }>> = {
  number: { adds: 3, takesBack: Number.NEGATIVE_INFINITY },
  name: { adds: 3, takesBack: -1.5 },
  negation: { adds: 1, takesBack: -2.5 },
  omission: { adds: 0.5, takesBack: -0.5 },
};

/** What is added to the log-odds of another name for each of the two languages: in some it hears one of faithful pairs more easily than in others. */
const NAME_IN: Readonly<Record<Language, number>> = {
  ar: -2,
  de: 0.3,
  en: 0.5,
  es: 0.7,
  fa: -1,
  fr: 0.6,
  ru: 0.1,
  tr: 0.9,
  uk: 0.1,
};

/** Nothing for two statements in one language: it was measured across languages only. */
export function addedInLanguages(what: HeardKind, one: Language, other: Language): number {
  return what === 'name' && one !== other ? (NAME_IN[one] ?? 0) + (NAME_IN[other] ?? 0) : 0;
}
