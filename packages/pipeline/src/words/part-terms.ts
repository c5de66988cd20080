/** Terms of the words that an apostrophe joins to others, for whoever looks for them alone: Brien of O'Brien, école of l'école. */
import { apostropheParts } from '../names/fold.ts';
import { romanise } from '../names/name-tokens.ts';
import { stem } from './stem.ts';
import { stemTerm } from './stem-term.ts';
import { type Token, weightOf } from './tokens.ts';

/** As `quoteTerms` writes terms. @param language primary subtag. */
export function partTerms(tokens: readonly Token[], language: string): readonly string[] {
  const parts = tokens
    .filter(({ folded, stem: own }) => weightOf(folded, own, language) > 0)
    .flatMap(({ folded }) => apostropheParts(folded))
    .filter((part) => weightOf(part, stem(part, language), language) > 0);
  return parts.flatMap((part) => [stemTerm(stem(part, language), language), `@${romanise(part)}`]);
}
