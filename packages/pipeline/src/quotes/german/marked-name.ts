/** German puts names into quotation marks as well as words: „Der Kurier“, der Dampfer „Seeadler“. Such marks quote nobody. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isAdjective } from './word-class.ts';

/** Small words that stand inside names and titles. */
const INSIDE =
  /^(?:und|der|die|das|des|dem|den|von|vom|zu|zum|zur|für|in|im|am|an|auf|mit|ohne|bei|aus|of|the|and|for|to|on|a|de|la|le|les|du|del|el|los|e|y|et|al|i|v|van|gegen|statt|über|unter|gens)$/i;
/** Longer than that names have small words of their own. */
const MAX_WORDS = 9;

/** Whether what stands in the marks is called so, rather than said by somebody. */
export function isMarkedName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  // At its sentence's start it is the subject: „Der Kurier“ meldet.
  const starts =
    before === undefined && isWord(tokens[at + 1]) && !lexicon.words.so.has(tokenAt(tokens, at + 1).key);
  if (!isWord(before) && before?.text !== '(' && !starts) return false;
  const inner = betweenLetters(tokenAt(tokens, at).text);
  const marks = tokenAt(tokens, at).text.slice(-3);
  if (/^\S*\.\p{Ll}{2,4}$/u.test(inner)) return true;
  if (!/^[\p{Lu}\p{N}]/u.test(inner) || /[.!?…]/.test(marks)) return false;
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  if (words.length > MAX_WORDS || words.some((word) => /^\p{Ll}/u.test(word) && !INSIDE.test(word)))
    return false;
  return !calledSo(tokens, at, lexicon);
}

/** From the first letter to the last. */
function betweenLetters(text: string): string {
  const first = Math.max(0, text.search(/\p{L}/u));
  let end = text.length;
  while (end > first && !/\p{L}/u.test(text.slice(end - 1, end))) end -= 1;
  return text.slice(first, end);
}

/** "eine „Katastrophe“", "als „Verrat“": somebody's word for it. */
function calledSo(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > 0 && isAdjective(tokens[before], lexicon)) before -= 1;
  return /^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen|als|worten|wort)$/.test(
    tokenAt(tokens, before).key,
  );
}
