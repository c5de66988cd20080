/** Terms of any text, as `queryWords` asks for them; without a translation. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { romanise } from '../names/name-tokens.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { partTerms } from '../words/part-terms.ts';
import { stemTerm } from '../words/stem-term.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';

export function textTerms(text: string, language: Language): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  // The article of one language is a telling word of another (die).
  const tokens = tokensOf(text, language).filter(({ folded }) => !STOP_WORDS[primary]?.has(folded));
  const words = tokens.map(({ stem }) => stemTerm(stem, primary));
  const names = tokens.map(({ folded }) => `@${romanise(folded)}`);
  const figures = findNumbers(text, language).map(({ value }) => `#${value}`);
  return new Set([...words, ...names, ...figures, ...partTerms(tokens, primary)]);
}
