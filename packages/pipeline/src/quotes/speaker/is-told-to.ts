/** "she told Ruth Belling", "dijo a Ruth", "sagte sie dem Reporter Jan Weil", "confie-t-elle à Jean Mar": who is spoken to says nothing. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { SpottedName } from './spotted-name.ts';

/** English verbs whose object is who is told; no subject stands behind them. */
const TELLING =
  /^(?:told|tells?|telling|asked|asks|reminded|informed|assured|warned|thanked|urged|called|met|interviewed)$/;

export function isToldTo(tokens: readonly Token[], name: SpottedName, lexicon: Lexicon): boolean {
  let at = name.addressed - 1;
  while (genderOfRole(tokenAt(tokens, at).key, lexicon)) at -= 1;
  const { key } = tokenAt(tokens, at);
  if (lexicon.data.language === 'de') {
    // "warnte der Bürgermeister": the article of a man who speaks, and of a woman who is told.
    const isWoman = genderOfRole(tokenAt(tokens, at + 1).key, lexicon) === 'f';
    if (/^(?:dem|einem|einer)$/.test(key) || (key === 'der' && isWoman))
      return isVerbNear(tokens, at, lexicon);
  }
  if (lexicon.words.determiners.has(key)) at -= 1;
  const before = tokenAt(tokens, at);
  if (lexicon.data.language === 'en' && TELLING.test(before.key)) return isWord(tokens[at - 1]);
  return (
    isWord(before) &&
    /^(?:to|with|à|au|a|al|gegenüber|an|aan|tegen)$/.test(before.key) &&
    isVerbNear(tokens, at, lexicon)
  );
}

/** How many words can stand between a verb and who is told: "sagte sie am Montag dem Reporter". */
const REACH = 5;

function isVerbNear(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some((token) => isWord(token) && isVerb(token.key, lexicon));
}
