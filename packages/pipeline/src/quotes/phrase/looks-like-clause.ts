/** Tells a clause from a noun phrase in German and Dutch, where nouns have capitals or articles and verbs have neither. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from './is-small-word.ts';

/** A small word before an article, a preposition or the like is a verb: before a noun it would be an adjective. */
export function looksLikeClause(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  for (let at = span.first + 1; at < span.end; at += 1) {
    const token = tokens[at];
    if (!isUncapped(token) || isSmallWord(token.key, lexicon) || token.key.length < 3) continue;
    const next = tokens[at + 1];
    if (at === span.first + 1 && isYear(tokens[span.first])) return true;
    if (at + 1 >= span.end || !isWord(next) || (isUncapped(next) && isSmallWord(next.key, lexicon)))
      return true;
  }
  return false;
}

/** "1944 brannten 1800 Häuser": a year in the first place has the verb behind it. */
function isYear(token: Token | undefined): boolean {
  return /^(?:1\d|20)\d\d$/.test(token?.text ?? '');
}

function isUncapped(token: Token | undefined): token is Token & { readonly kind: 'word' } {
  return isWord(token) && !token.capital && !/^\p{N}/u.test(token.text);
}
