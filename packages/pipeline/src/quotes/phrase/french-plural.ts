/** French: "des habitants", "de nombreux témoins". The article of several is written as a preposition is. */
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Before a noun, where "des" becomes "de". */
const BEFORE_NOUN =
  /^(?:nombreux|nombreuses|multiples|rares|simples|jeunes|vieux|vieilles|proches|anciens|anciennes)$/;

/** @returns the token behind such an article at `at`, else `at`. Only where a subject can stand: "des" is "of the" as well. */
export function behindPluralArticle(tokens: readonly Token[], at: number, { data, words }: Lexicon): number {
  if (data.language !== 'fr') return at;
  const { key } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (/^(?:de|d')$/.test(key) && BEFORE_NOUN.test(next.key)) return at + 2;
  const isNoun =
    next.kind === 'word' && !next.capital && !words.times.has(next.key) && !words.prepositions.has(next.key);
  return key === 'des' && isNoun ? at + 1 : at;
}
