/** English verbs that no list of small words has, by their forms: "broke", "rained". */
import { IRREGULAR_FORMS } from '../../words/irregular-forms.ts';
import type { Token } from '../frame/tokens.ts';

/** @param finite the verbs that a lexicon lists. */
export function isVerbForm({ key }: Token, finite: ReadonlySet<string>): boolean {
  return (
    finite.has(key) || /\p{L}{3}ed$/u.test(key) || (IRREGULAR_FORMS.has(key) && !IRREGULAR_PLURAL.test(key))
  );
}

/** Nouns among the irregular forms. */
const IRREGULAR_PLURAL = /^(?:children|feet|men|women|mice|teeth)$/;
