/** "this was written on the wall: “…”", "stand auf dem Zettel: „…“": words that stand on a thing, which nobody says. */

import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Words from a preposition to its thing: "on the old door". */
const MAX_PHRASE = 3;

/**
 * @param span ends behind the last word before the quoted ones, which says where they stand or that they do.
 * @param cues nobody may say anything in the span.
 */
export function standsOnThing(
  tokens: readonly Token[],
  { first, end }: Span,
  cues: readonly Cue[],
  lexicon: Lexicon,
): boolean {
  const { onThings } = lexicon;
  const last = tokens.findLastIndex((token, at) => at >= first && at < end && isWord(token));
  if (last < 0) return false;
  if (cues.some((cue) => cue.first >= first && cue.end <= end && !onThings.shown.has(cue.key))) return false;
  const shown = onThings.things.has(tokenAt(tokens, last).key)
    ? shownBefore(tokens, last, lexicon)
    : shownBehind(tokens, last, lexicon);
  return shown !== null && shown >= first;
}

/** "was | written | on the wall", "hing | dort ein Schild": no subject may stand between. */
function shownBefore(tokens: readonly Token[], thing: number, lexicon: Lexicon): number | null {
  const { shown, hung } = lexicon.onThings;
  const isSubject = hung.has(tokenAt(tokens, thing).key) && /^eine?$/.test(tokenAt(tokens, thing - 1).key);
  const place = placeStart(tokens, thing, lexicon) ?? (isSubject ? thing - 1 : null);
  if (place === null) return null;
  const before = tokenAt(tokens, place - 1).key;
  const verb = lexicon.words.adverbs.has(before) || /^(?:dort|da)$/.test(before) ? place - 2 : place - 1;
  return shown.has(tokenAt(tokens, verb).key) ? verb : null;
}

/** "on the wall was | written", "an der Wand | geschrieben". */
function shownBehind(tokens: readonly Token[], last: number, lexicon: Lexicon): number | null {
  const { shown, things, was } = lexicon.onThings;
  if (!shown.has(tokenAt(tokens, last).key)) return null;
  const before = tokenAt(tokens, last - 1).key;
  const thing = lexicon.words.auxiliaries.has(before) || was.has(before) ? last - 2 : last - 1;
  const isOnThing = things.has(tokenAt(tokens, thing).key) && placeStart(tokens, thing, lexicon) !== null;
  return isOnThing ? last : null;
}

/** Where the preposition before a thing stands. */
function placeStart(tokens: readonly Token[], thing: number, { words, onThings }: Lexicon): number | null {
  for (let at = thing - 1; at >= 0 && thing - at <= MAX_PHRASE; at -= 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token) || onThings.beside.has(token.key)) return null;
    if (words.prepositions.has(token.key)) return at;
  }
  return null;
}
