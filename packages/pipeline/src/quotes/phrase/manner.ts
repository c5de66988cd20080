/** «…», — дрожащим голосом сказала Анна Дорн: where word order is free, how something was said may stand between the words and their verb. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Words of a manner, "со слезами" and "в слезах" among them. */
const MAX_MANNER = 3;
/** Shorter words with the ending of an adverb are mostly others. */
const MIN_ADVERB = 4;

/** @param before the folded words between what was said and the verb. @param verb folded. */
export function isManner(before: readonly string[], verb: string, lexicon: Lexicon): boolean {
  const { data, words, manner } = lexicon;
  const [first] = before;
  if (!data.manner || first === undefined || before.length > MAX_MANNER) return false;
  if (words.prepositions.has(first) || isInstrumental(before, lexicon)) return true;
  const isSmall = (word: string) => words.adverbs.has(word) || words.coordinators.has(word);
  const isAdverb = (word: string) => word.length >= MIN_ADVERB && endsIn(word, manner.adverbs);
  return endsIn(verb, manner.verbs) && before.every((word) => isSmall(word) || isAdverb(word));
}

/** "дрожащим голосом": endings that no subject has together. */
function isInstrumental([adjective, noun, ...more]: readonly string[], { manner }: Lexicon): boolean {
  if (adjective === undefined || noun === undefined || more.length > 0) return false;
  return manner.instrumental.some((endings) => {
    const [first = '', second = ''] = endings.split(' ');
    return endsIn(adjective, [first]) && endsIn(noun, [second]);
  });
}

/** Behind at least one letter more: "ом" alone is no word in a case. */
function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending));
}
