/** "joked cook Mira Holm", «…», сказала крановщица Мира Хольм: a name behind words for its bearer that no list of roles holds. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** "начальник пожарной охраны порта": longer descriptions have articles or prepositions. */
const MAX_WORDS = 4;

/** null: articles, conjunctions or verbs stand before the next name, or no name does. German and Arabic have no use for it. */
export function describedNameAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  if (lexicon.data.caseless || lexicon.data.language === 'de') return null;
  let at = from;
  while (at - from <= MAX_WORDS && describes(tokens[at], lexicon)) at += 1;
  if (at === from || at - from > MAX_WORDS) return null;
  // «…», сказала крановщица порта, Мира Хольм.
  if (lexicon.data.noArticles && tokens[at]?.text === ',') at += 1;
  const name = tokenAt(tokens, at);
  if (!isWord(name) || !name.capital) return null;
  const phrase = nounPhraseAfter(tokens, at, lexicon);
  return phrase?.first === at ? { first: from, end: phrase.end } : null;
}

/** Any small word that is none of the language's own. */
export function describes(
  token: Token | undefined,
  { words, pronouns, possessives, phrases }: Lexicon,
): boolean {
  if (!isWord(token) || token.capital || /^\p{N}+$/u.test(token.text)) return false;
  const { key } = token;
  const lists = [
    words.prepositions,
    words.nounPrepositions,
    words.determiners,
    words.coordinators,
    words.subordinators,
    words.relatives,
    words.that,
    words.whether,
    words.how,
    words.infinitive,
    words.negations,
    words.auxiliaries,
    words.finite,
    words.adverbs,
    words.times,
  ];
  const own = lists.some((list) => list.has(key)) || pronouns.has(key) || possessives.has(key);
  return !own && !phrases.has(key);
}
