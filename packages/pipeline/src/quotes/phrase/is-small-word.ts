/** The words that hold a sentence together, as far as the lists of its language tell: articles, prepositions, conjunctions, adverbs, pronouns. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

export function isSmallWord(key: string, { words, pronouns, possessives }: Lexicon): boolean {
  return (
    words.determiners.has(key) ||
    words.prepositions.has(key) ||
    words.coordinators.has(key) ||
    words.adverbs.has(key) ||
    words.relatives.has(key) ||
    words.subordinators.has(key) ||
    words.negations.has(key) ||
    pronouns.has(key) ||
    possessives.has(key)
  );
}
