/** "сказали | двум жителям | солдаты", "Жителям сказали": whom it was told, in the dative plural of Slavic languages, which no other form of a noun ends like. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Counts and what else agrees with the noun. */
const AGREEING =
  /^(?:дв(?:ум|ом|оим)|тр(?:ем|ьом|оим)|четырем|чотирьом|обо?им|обеим|всем|всім|нескольким|кільком|многим|багатьом|\p{L}{2,}[иыі]м)$/u;
const TOLD = /^\p{L}{3,}[ая]м$/u;
/** They end like one, and are none. */
const NO_DATIVE = /(?:храм|реклам|програм)$/u;

/** Adjectives before one noun. */
const MOST_AGREEING = 3;

/** @returns the token behind whom it was told, else `first`. */
export function behindTold(
  tokens: readonly Token[],
  first: number,
  end: number,
  { data, words }: Lexicon,
): number {
  if (!/^(?:ru|uk)$/.test(data.language)) return first;
  let at = first;
  while (at < end && at - first < MOST_AGREEING && AGREEING.test(tokenAt(tokens, at).key)) at += 1;
  const noun = tokens[at];
  const isOne =
    at < end &&
    isWord(noun) &&
    (!noun.capital || first === 0) &&
    TOLD.test(noun.key) &&
    !NO_DATIVE.test(noun.key) &&
    !words.adverbs.has(noun.key) &&
    !words.times.has(noun.key);
  return isOne ? at + 1 : first;
}
