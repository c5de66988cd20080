/**
 * Ends of sentences that no end mark shows: before a capital letter that only a new sentence explains, behind a semicolon, a bracket, a
 * smiley, a link, an e-mail address, or the date line of a forwarded message.
 */
import type { TextRange } from '@crossquote/domain';
import { isDigit, isLetterOrDigit, isSpace, isUpperCase } from './characters.ts';
import type { SplitWords } from './languages/index.ts';
import type { Marks } from './scan-marks.ts';
import type { Stop } from './stop.ts';
import { EMOTICON } from './stop-trail.ts';
import { skipLead, skipSpace, wordAt } from './words-around.ts';

/** Longer addresses (code units) are left alone. */
const LONGEST_ADDRESS = 300;
const BEFORE_CLOCK = 20;
/** Date and time of a message header; `08/16/2000 03:48 PM`, `13.12.2016, 15:48:00`. */
const STAMP = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}$/;
const CLOCK = /:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\b\.?)?(?= )(?! ?[AaPp]\.?[Mm]\b)/y;
const ENTITY = /&#?\w{1,8}$/;
/** What a bracket at a list item holds. */
const LIST_MARK = /^[([](?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,4})[)\]]$/u;

export function softStops(
  text: string,
  range: TextRange,
  marks: Marks,
  brackets: readonly TextRange[],
  words: SplitWords,
): readonly Stop[] {
  const stops: Stop[] = [];
  let past = range.start;
  for (const at of marks.softs) {
    if (at < past) continue;
    const found = endBehind(text, at, range, words);
    past = Math.max(past, found.end);
    if (found.ends) stops.push(softStop(text, found.end, range.end));
  }
  for (const { start, end } of brackets) {
    const isMark = end - start <= 6 && LIST_MARK.test(text.slice(start, end));
    if (!isMark && beginsAfresh(text, end, range.end, words)) stops.push(softStop(text, end, range.end));
  }
  return stops;
}

function softStop(text: string, end: number, limit: number): Stop {
  const next = skipSpace(text, end, limit);
  return { at: end, end, kind: 'soft', closesQuote: false, next, nextWord: skipLead(text, next, limit) };
}

function endBehind(
  text: string,
  at: number,
  { start, end: limit }: TextRange,
  words: SplitWords,
): { readonly end: number; readonly ends: boolean } {
  const mark = text[at];
  if (mark !== '@' && isSpace(text[at - 1])) {
    EMOTICON.lastIndex = at;
    const end = EMOTICON.test(text) ? EMOTICON.lastIndex : at;
    if (end > at && end < limit) return { end, ends: startsLoosely(text, end, limit, words) };
  }
  if (mark === ';') {
    const isEntity = ENTITY.test(text.slice(Math.max(start, at - 10), at));
    return { end: at + 1, ends: !isEntity && beginsAfresh(text, at + 1, limit, words) };
  }
  if (mark === ':' && isDigit(text[at + 1])) {
    CLOCK.lastIndex = at;
    const isStamp = CLOCK.test(text) && STAMP.test(text.slice(Math.max(start, at - BEFORE_CLOCK), at));
    const end = isStamp ? CLOCK.lastIndex : at;
    return { end, ends: isStamp && end < limit && isUpperCase(text[end + 1]) };
  }
  const isAddress =
    mark === ':' ? text.startsWith('//', at + 1) : mark === '@' && isLetterOrDigit(text[at - 1]);
  if (!isAddress) return { end: at, ends: false };
  const end = addressEnd(text, at, limit);
  const isWhole = isAddressEnd(text[end - 1]) && text.slice(at, end).includes('.');
  return { end, ends: isWhole && startsLoosely(text, end, limit, words) };
}

function addressEnd(text: string, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST_ADDRESS);
  let at = from;
  while (at < most && !isSpace(text[at])) at++;
  return at;
}

function isAddressEnd(character: string | undefined): boolean {
  return isLetterOrDigit(character) || character === '/' || character === '>';
}

/** Where nouns have no capitals, any capital will do. */
function startsLoosely(text: string, end: number, limit: number, words: SplitWords): boolean {
  const next = skipSpace(text, end, limit);
  if (next === end || next >= limit) return false;
  const word = wordAt(text, next, limit);
  return words.capitalNouns ? words.starters.has(word) : isUpperCase(text[next]);
}

/** A word that has a capital only where a sentence begins. */
function beginsAfresh(text: string, end: number, limit: number, words: SplitWords): boolean {
  if (!isSpace(text[end]) || end + 1 >= limit || !isUpperCase(text[end + 1])) return false;
  const word = wordAt(text, end + 1, limit);
  return words.starters.has(word) && !words.alwaysCapital.has(word);
}
