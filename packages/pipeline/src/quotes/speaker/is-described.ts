/** "Mira Holm, grutière, …", "Mira Holm, a crane operator": a description between commas, whose words no list of roles need hold. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from '../phrase/described-name-after.ts';
import { isVerb } from '../phrase/is-verb.ts';

const MAX_WORDS = 8;

/** @param end behind the name. */
export function isDescribed(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  if (tokens[end]?.text !== ',') return false;
  const { words } = lexicon;
  let at = end + 1;
  if (!words.determiners.has(tokenAt(tokens, at).key) && !describes(tokens[at], lexicon)) return false;
  while (at - end <= MAX_WORDS && isWord(tokens[at])) {
    const { key } = tokenAt(tokens, at);
    if (words.finite.has(key) || words.auxiliaries.has(key) || isVerb(key, lexicon)) return false;
    at += 1;
  }
  return at - end <= MAX_WORDS && (at === tokens.length || /^[,.]$/.test(tokenAt(tokens, at).text));
}
