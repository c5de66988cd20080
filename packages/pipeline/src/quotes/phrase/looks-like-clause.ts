/** Tells a clause from a noun phrase in German and Dutch, where nouns have capitals or articles and verbs have neither. */
import type { Span } from '../frame/spans.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** A small word before an article, a preposition or the like is a verb: before a noun it would be an adjective. */
export function looksLikeClause(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const isFunction = (key: string) =>
    words.determiners.has(key) ||
    words.prepositions.has(key) ||
    words.coordinators.has(key) ||
    words.adverbs.has(key) ||
    words.relatives.has(key) ||
    words.subordinators.has(key) ||
    words.negations.has(key) ||
    lexicon.pronouns.has(key) ||
    lexicon.possessives.has(key);
  for (let at = span.first + 1; at < span.end; at += 1) {
    const token = tokens[at];
    if (!isSmall(token) || isFunction(token.key) || token.key.length < 3) continue;
    const next = tokens[at + 1];
    if (at + 1 >= span.end || !isWord(next) || (isSmall(next) && isFunction(next.key))) return true;
  }
  return false;
}

function isSmall(token: Token | undefined): token is Token & { readonly kind: 'word' } {
  return isWord(token) && !token.capital && !/^\p{N}/u.test(token.text);
}
