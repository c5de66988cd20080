/** «…», рассказали в полиции. В мэрии сообщили, что …: a verb in the plural, without a subject, and the office that speaks behind "in". */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from './described-name-after.ts';

const IN = /^(?:в|во|у|на)$/;
const PLURAL = /(?:ли|[юу]т|[яа]т|ють|уть|ять|ать)$/;
const MAX_WORDS = 6;

export function officeBehind(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!says(cue, lexicon) || !IN.test(tokenAt(tokens, cue.end).key)) return null;
  let end = cue.end + 1;
  while (end - cue.end <= MAX_WORDS && belongs(tokens[end], lexicon)) end += 1;
  return end > cue.end + 1 && !isWord(tokens[end]) ? { first: cue.end + 1, end } : null;
}

/** @param from first token of the clause. */
export function officeBefore(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  if (!says(cue, lexicon)) return null;
  let first = cue.first;
  while (first > from && cue.first - first <= MAX_WORDS && belongs(tokens[first - 1], lexicon)) first -= 1;
  const opens = first - 1 === from || !isWord(tokens[first - 2]);
  return first < cue.first && opens && IN.test(tokenAt(tokens, first - 1).key)
    ? { first, end: cue.first }
    : null;
}

function says({ key }: Cue, { data }: Lexicon): boolean {
  return /^(?:ru|uk)$/.test(data.language) && PLURAL.test(key);
}

/** A noun, what describes it and what it is called. */
function belongs(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!isWord(token) || lexicon.words.times.has(token.key) || lexicon.roles.has(token.key)) return false;
  return token.capital ? !IN.test(token.key) : describes(token, lexicon);
}
