/** Whether who wrote some words writes names with a capital, so that a word written small there is none: "ein klein wenig", where somebody is called Klein. */
import { isGermanWord } from './words-as-names.ts';

/** Capitals that a telephone puts there by itself. */
const FIRST_OF_SENTENCE = /(?:^|[.!?…]["“”»«)]*\s+)["“”„»«(]*\p{Lu}/gu;
/** Shorter sentences need no noun: "Er ist klein." */
const LEAST_WORDS = 5;
/** Small words that no other language has. */
const GERMAN =
  /(?<!\p{L})(?:und|mit|ist|nicht|ein|einen?|wir|ich|von|auf|das|den|dem|zwei|aus|bei|hat|haben|kam|wurden?)(?!\p{L})/u;

/**
 * German writes every noun with a capital: "Gestern kam klein mit zwei männern" has one for its first word alone, and tells nothing.
 * @param words those around, without the word itself.
 */
export function writesCapitals(words: string, word: string): boolean {
  if (!/\p{Lu}/u.test(words)) return false;
  if (!isGermanWord(word) || !GERMAN.test(words)) return true;
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  return count < LEAST_WORDS || /\p{Lu}/u.test(words.replace(FIRST_OF_SENTENCE, ''));
}
