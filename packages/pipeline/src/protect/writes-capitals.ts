/** Whether who wrote some words writes names with a capital, so that a word written small there is none: "ein klein wenig", where somebody is called Klein. */
import { isGermanWord } from './words-as-names.ts';

/** Capitals that a telephone puts there by itself. */
const FIRST_OF_SENTENCE = /(?:^|[.!?…]["“”»«)]*\s+)["“”„»«(]*\p{Lu}/gu;
/** "mit zwei | männern", "auf dem | dach": a noun follows, be it behind an adjective; but "mit den anderen", "in dem gesagten", "von der ich weiß". */
const NOUN_TO_COME =
  /(?<!\p{L})(?:mit|auf|aus|bei|von|in|an|nach|vor|zu|für|durch|gegen|ohne|um)\s+(?:der|die|das|den|dem|einem?|einen|einer|zwei|drei|vier|fünf|sechs|zehn)\s+(?!(?:ander|beid|erst|letzt|meist)|(?:ge\p{L}+(?:t|en)|ich|sie|wir|ihr|man|nicht|auch|noch|schon|sehr|immer|hier|dort|bis|und|oder|als|haben|hatten|waren|sind|war|ist|hat)(?!\p{L}))\p{Ll}{3,}/u;

/**
 * German writes every noun with a capital: "Gestern kam klein mit zwei männern" has one for its first word alone, and tells nothing. "Es dauerte lang, bis wir
 * kamen" needs none: hidden there, the word would tell the name.
 * @param words those around, without the word itself.
 */
export function writesCapitals(words: string, word: string): boolean {
  if (!/\p{Lu}/u.test(words)) return false;
  if (!isGermanWord(word) || !NOUN_TO_COME.test(words)) return true;
  return /\p{Lu}/u.test(words.replace(FIRST_OF_SENTENCE, ''));
}
