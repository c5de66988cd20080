/**
 * “…,” scoffed Odo Marrick. “…!” the pilot deadpanned. English tells how something was said with more verbs than a list can hold: any verb
 * in the past, between a quotation that ends like an utterance and a name or a pronoun, attributes it.
 */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tailOf, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { Attribution } from './attribution.ts';

const MAX_NAME = 5;

export function otherVerbBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  if (!/[,!?][^\p{L}\p{N}]*$/u.test(tailOf(tokenAt(tokens, at)))) return null;
  if (isPast(tokens[at + 1], lexicon)) {
    const subject = nounPhraseAfter(tokens, at + 2, lexicon);
    const named =
      subject?.first === at + 2 && tokens.slice(subject.first, subject.end).some((token) => token.capital);
    return named ? attribution(at + 1, subject) : null;
  }
  const end = nameEnd(tokens, at + 1, lexicon);
  return end > at + 1 &&
    !lexicon.words.definite.has(tokenAt(tokens, end - 1).key) &&
    isPast(tokens[end], lexicon)
    ? attribution(end, { first: at + 1, end })
    : null;
}

/** "he", "Odo Marrick", "the pilot": no further, so that the verb behind it is seen. */
function nameEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  const start = tokenAt(tokens, first);
  if (/^(?:he|she|they)$/.test(start.key)) return first + 1;
  let end = first;
  if (lexicon.words.definite.has(start.key)) end += 1;
  while (
    end - first < MAX_NAME &&
    isWord(tokens[end]) &&
    (tokenAt(tokens, end).capital || lexicon.roles.has(tokenAt(tokens, end).key))
  )
    end += 1;
  return end;
}

function isPast(token: Token | undefined, { words }: Lexicon): boolean {
  return (
    isWord(token) &&
    /\p{Ll}{2}ed$/u.test(token.text) &&
    !token.capital &&
    !words.adverbs.has(token.key) &&
    !words.auxiliaries.has(token.key)
  );
}

function attribution(verb: number, subject: Span): Attribution {
  return { cue: null, cueSpan: { first: verb, end: verb + 1 }, subject, confidence: 0.85 };
}
