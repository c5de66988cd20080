/** What small German words are, as far as word lists and endings tell. */
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';

/** Words that can be nothing but a subject. */
const NOMINATIVE = /^(?:er|wir|ich|man|dieser|jener|letzterer|ersterer|niemand|jemand|wer)$/;
/** Words that can be a subject or an object. */
const EITHER = /^(?:sie|es|diese|dies|jene|letztere|erstere|beide|andere|viele|einige|mehrere|alle)$/;
/** Words that are never a subject. */
const OBLIQUE =
  /^(?:ihm|ihn|ihnen|mir|mich|uns|dir|dich|euch|dem|den|des|einem|einen|eines|diesem|diesen|dieses|keinem|keinen|keines|seinem|seinen|seines|ihrem|ihren|ihres|unserem|unseren|jedem|jeden|deren|dessen|denen)$/;

export type Case = 'subject' | 'either' | 'object';

/** What case a word that stands for a person, or an article, can be. */
export function caseOf(key: string): Case {
  if (NOMINATIVE.test(key)) return 'subject';
  return OBLIQUE.test(key) ? 'object' : 'either';
}

/** Stands for somebody without a noun behind it. */
export function isPronoun(token: Token): boolean {
  return NOMINATIVE.test(token.key) || EITHER.test(token.key);
}

/** A small word with the ending of an adjective that no list knows as something else. */
export function isAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!isWord(token) || token.capital) return false;
  if (/^\p{N}/u.test(token.text)) return true;
  return (
    token.key.length > 3 && /(?:e|er|es|en|em|ten)$/.test(token.key) && !isFunctionWord(token.key, lexicon)
  );
}

/** Small words and the common verbs. */
export function isFunctionWord(key: string, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  return (
    isSmallWord(key, lexicon) ||
    words.finite.has(key) ||
    words.auxiliaries.has(key) ||
    words.that.has(key) ||
    words.as.has(key) ||
    (lexicon.phrases
      .get(key)
      ?.some((phrase) => phrase.words.length === 1 && !phrase.kinds.has('participle')) ??
      false)
  );
}
