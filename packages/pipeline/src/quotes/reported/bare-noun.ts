/** "according to harbour sources", "según fuentes del puerto": a source without an article. */

import type { Span } from '../frame/token-span.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { phraseFrom } from '../phrase/noun-phrase-after.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';

/** Words before the noun: "numerosas fuentes". */
const MAX_BEFORE = 2;

export function bareNoun(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | null {
  const token = tokens[first];
  if (lexicon.words.bareSources.size === 0 || !isWord(token) || isSmallWord(token.key, lexicon)) return null;
  const phrase = phraseFrom(tokens, first, lexicon);
  return phrase && hasSource(tokens, phrase, lexicon) ? phrase : null;
}

/** Goes on about the noun before it: "data released in May", "sources familiar with it", "figures her campaign has". */
const GOES_ON = /(?:\p{L}{2}(?:ed|ing)|^familiar|^close|^who|^that)$/u;

/** The noun that the phrase is about: the last one in English or a name at its end, one of its first in Romance languages. */
function hasSource(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const { nounPrepositions, prepositions } = lexicon.words;
  const own = tokens.slice(first, end);
  const cut = own.findIndex(({ key }) => nounPrepositions.has(key) || prepositions.has(key));
  const nouns = cut < 0 ? own : own.slice(0, cut);
  if (lexicon.data.language !== 'en')
    return nouns.slice(0, MAX_BEFORE).some((token) => isSourceWord(token, lexicon));
  const named = nouns.at(-1);
  if (named && (named.capital || isSourceWord(named, lexicon))) return true;
  // "human rights groups"; but "age groups".
  const last = nouns.slice(-2).map(({ key }) => key);
  if (lexicon.words.bareSources.has(last.join(' '))) return true;
  const next = nouns.findIndex(({ key }) => GOES_ON.test(key) || lexicon.possessives.has(key));
  const before = nouns[next - 1];
  return before !== undefined && isSourceWord(before, lexicon);
}

/** Somebody, a body or what was stated. */
export function isSourceWord(token: Token, lexicon: Lexicon): boolean {
  const { key } = token;
  return (
    lexicon.words.bareSources.has(key) ||
    lexicon.words.statements.has(key) ||
    /\p{L}\.\p{L}/u.test(key) ||
    isSomebodyWord(token, lexicon)
  );
}

function isSomebodyWord(token: Token, lexicon: Lexicon): boolean {
  const singular = token.key.replace(/s$/u, '');
  return (
    [token.key, singular].some((key) => genderOfRole(key, lexicon) !== null) || isBodyWord(token, lexicon)
  );
}
