/** Stretches of tokens. */

import { fold } from '../../names/fold.ts';
import { readNumberWord } from '../../numbers/read-number-word.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Span } from './token-span.ts';
import { isWord, type Token, tokenAt } from './tokens.ts';
import { isNameInTurkishCase, withoutGenitive } from './turkish-cases.ts';

export function commaSegments(tokens: readonly Token[], from: number, end: number): readonly Span[] {
  const segments: Span[] = [];
  let first = from;
  for (let at = from; at <= end; at += 1) {
    if (at < end && tokens[at]?.text !== ',' && tokens[at]?.text !== '،') continue;
    if (at > first) segments.push({ first, end: at });
    first = at + 1;
  }
  return segments;
}

/** Without conjunctions, articles and prepositions at its end. */
export function trimmed(tokens: readonly Token[], span: Span, lexicon: Lexicon): Span | null {
  let { end } = span;
  while (end > span.first) {
    const token = tokenAt(tokens, end - 1);
    const { words } = lexicon;
    const dangling =
      !isWord(token) ||
      words.coordinators.has(token.key) ||
      words.prepositions.has(token.key) ||
      (words.determiners.has(token.key) &&
        !token.capital &&
        end - span.first > 1 &&
        words.definite.has(token.key)) ||
      words.times.has(token.key) ||
      isBehindTurkishName(tokens, span.first, end - 1, lexicon);
    if (!dangling) break;
    end -= 1;
  }
  return end > span.first ? { first: span.first, end } : null;
}

/** "Edda Kranz | o geceyi": Turkish has what somebody is before the name, and behind it what is told. */
function isBehindTurkishName(tokens: readonly Token[], first: number, at: number, lexicon: Lexicon): boolean {
  const { key, capital } = tokenAt(tokens, at);
  if (lexicon.data.order !== 'sov' || capital || lexicon.roles.has(key) || lexicon.words.bodies.has(key))
    return false;
  // "Üç köylü": a count has its capital from the sentence.
  const name = tokens.slice(first, at).findLast((token) => token.capital && !isNumberWord(token));
  return name !== undefined && !isInTurkishCase(name, lexicon);
}

function isNumberWord({ text }: Token): boolean {
  return readNumberWord(fold(text), 'tr') !== null;
}

/** "Mehmet Kaya'nın komşusu", "Ali Demir'e saldıran adam", "Valinin sözleri": what stands behind is who or what it is about. */
export function isInTurkishCase({ text, key }: Token, { roles }: Lexicon): boolean {
  return isNameInTurkishCase(text) || (!roles.has(key) && roles.has(withoutGenitive(key)));
}
