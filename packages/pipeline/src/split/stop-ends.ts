/** Whether a sentence ends at a stop. What follows tells most; then brackets, cues of quotations, abbreviations. */
import type { TextRange } from '@crossquote/domain';
import { isLetterOrDigit, isLowerCase, isSpace, isTerminator, isUpperCase } from './characters.ts';
import { fullStopEnds } from './full-stop-ends.ts';
import { isCue } from './is-cue.ts';
import { Kind } from './languages/kind.ts';
import type { Place } from './place.ts';
import type { Stop } from './stop.ts';
import { unspaced, wordAt, wordBefore, wordsAfter } from './words-around.ts';

/** A quotation that opened further back (code units) is looked at sentence by sentence. */
const LONGEST_QUOTED = 400;
const OPENING = /^["“„«‘‚»]$/;
const DASH = /[–—-]/;
/** No abbreviation looks like this: small letters, with a vowel. */
const PLAIN_WORD = /^(?=.*[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüаеёиоуыэюяіїє])[\p{Ll}’'-]{3,}$/u;

/** @param aside the bracket around the stop, when it opened inside the sentence. */
export function stopEnds(stop: Stop, place: Place, aside: TextRange | undefined): boolean {
  const { text } = place;
  if (stop.kind === 'item') return true;
  if (stop.nextWord >= place.end && !hasWords(text, stop.next, place.end)) return false;
  const next = wordAt(text, stop.nextWord, place.end);
  if (aside !== undefined) return leavesAside(stop, place, aside, next);
  if (stop.kind === 'soft') return true;
  if (stop.next === stop.end) return endsWithoutSpace(stop, place, next);
  if (isLowerCase(text[stop.nextWord])) return beginsSmall(stop, place, next);
  if (stop.closesQuote && isCue(stop, place)) return false;
  if (goesOnInQuote(stop, place)) return false;
  if (stop.kind === 'strong') return true;
  if (stop.kind === 'ellipsis') return ellipsisEnds(stop, place, next);
  return fullStopEnds(stop, place, next);
}

/** Marks alone make no sentence. */
function hasWords(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetterOrDigit(text[at])) return true;
  return false;
}

/** `(…, and nobody came.) The next day …`: a sentence may end with its aside. */
function leavesAside(stop: Stop, { text, words }: Place, aside: TextRange, next: string): boolean {
  if (stop.end < aside.end || stop.kind === 'ellipsis' || !isUpperCase(text[stop.nextWord])) return false;
  return words.starters.has(next) && !words.alwaysCapital.has(next);
}

/** `One.Two`: only before a word that begins sentences, since it could be an address or a name (`Node.js`, `@Mr.Brandt`). */
function endsWithoutSpace(stop: Stop, place: Place, next: string): boolean {
  const { text, words } = place;
  const after = text[stop.next + next.length];
  if (!isLetterOrDigit(text[stop.at - 1]) && !isTerminator(text[stop.at])) return false;
  if (/[。！？．]/.test(text[stop.at] ?? '')) return true;
  if (after !== undefined && !isSpace(after) && !"'’,.".includes(after)) return false;
  const word = wordBefore(text, stop.at, place.sentence);
  if (!/^(?:[\p{L}\p{M}’'-]{2,}|\p{Nd}[\p{Nd},]*)$/u.test(word) || words.kindOf(word) !== 0) return false;
  if (after === '.') return word.length > 2 && (words.kindOf(next) & Kind.Never) !== 0;
  if (isUpperCase(next[0])) return words.starters.has(next);
  return stop.kind === 'strong' && words.smallStarters.has(next);
}

/** A sentence that begins with a small letter, as people write in messages; or with an ellipsis. */
function beginsSmall(stop: Stop, place: Place, next: string): boolean {
  const { text, words } = place;
  if (stop.closesQuote) return false;
  const word = wordBefore(text, unspaced(text, stop.at, place.sentence), place.sentence);
  if (stop.kind === 'stop' && !(PLAIN_WORD.test(word) && words.kindOf(word) === 0)) return false;
  if (stop.kind === 'stop' && '.…'.includes(text[stop.next] ?? ' ')) return true;
  if (stop.kind === 'stop' && OPENING.test(text.slice(stop.next, stop.nextWord))) return true;
  if (stop.kind === 'ellipsis' || stop.nextWord !== stop.next || !words.smallStarters.has(next)) return false;
  if (stop.kind === 'strong' && (isUpperCase(word[0]) || '.…'.includes(text[stop.end - 1] ?? ' ')))
    return false;
  return !wordsAfter(text, stop.nextWord, place.end, 2).some((following) => words.sayingVerbs.has(following));
}

/** `I` and its like have a capital anywhere. */
function ellipsisEnds(stop: Stop, { text, words }: Place, next: string): boolean {
  if (words.alwaysCapital.has(next)) return false;
  return isUpperCase(text[stop.nextWord]) || !isLetterOrDigit(text[stop.next]);
}

/** Russian and its neighbours: `«Куда? — спросил он. — Завтра же выходной»` is one quotation with its cue inside. */
function goesOnInQuote(stop: Stop, { text, start, words }: Place): boolean {
  if (!words.dashCues || !DASH.test(text[stop.next] ?? '') || !isSpace(text[stop.next + 1])) return false;
  const before = text.slice(Math.max(start, stop.at - LONGEST_QUOTED), stop.at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
