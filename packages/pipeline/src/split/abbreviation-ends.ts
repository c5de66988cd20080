/** Whether a full stop behind an abbreviation also ends a sentence: what kind it is of, and what follows. */
import { isDigit, isSpace, isUpperCase } from './characters.ts';
import type { FullStop } from './full-stop.ts';
import { isAfterAmount } from './is-after-amount.ts';
import { Kind } from './languages/kind.ts';
import { wordAt } from './words-around.ts';

const NUMERAL = /^(?:\p{Nd}|[IVXLC]+$)/u;
/** A clock time or an era this close to the start of the sentence opens it (`At 5 p.m. Ann left`). */
const OPENING_WORDS = 3;
/** The same where it begins with a preposition (`On the day that she left, at 5 p.m. Ann …`). */
const PHRASE_WORDS = 9;
/** In code units. */
const LONGEST_OPENING = 200;

/** @returns undefined where the word is no abbreviation here (`No` before anything but a number). */
export function abbreviationEnds(kind: number, fullStop: FullStop): boolean | undefined {
  const { stop, place, at, next, isStarter } = fullStop;
  const { text, words } = place;
  if (isDigit(text[stop.at + 1])) return false;
  if ((kind & Kind.Number) !== 0 && !words.alwaysCapital.has(next)) {
    if (NUMERAL.test(next) || words.months.has(next)) return false;
  }
  if ((kind & Kind.Unit) !== 0 && isAfterAmount(at, place)) {
    return isStarter || isNewThought(fullStop) || (isUpperCase(text[stop.nextWord]) && !words.capitalNouns);
  }
  if ((kind & Kind.Capital) !== 0) return endsBeforeCapital(fullStop);
  if ((kind & Kind.Never) !== 0) return (kind & Kind.Maybe) !== 0 && isStarter && isAfterAmount(at, place);
  return (kind & Kind.Maybe) === 0 ? undefined : isStarter || isNewThought(fullStop);
}

/** `at 6 p.m. Travellers …`, but `5 p.m. Monday`. */
function endsBeforeCapital(fullStop: FullStop): boolean {
  const { stop, place, next, isStarter } = fullStop;
  const { text, words } = place;
  if (words.months.has(next) || words.afterClock.has(next)) return false;
  if (isNewThought(fullStop)) return true;
  return isUpperCase(text[stop.nextWord]) && (isStarter || !isOpening(fullStop));
}

/** Whether only a phrase of time stands between the start of the sentence, or a colon, and here. */
function isOpening({ stop, place }: FullStop): boolean {
  const { text, firstWord, end, words } = place;
  const isNear = stop.at - firstWord < LONGEST_OPENING;
  const colon = isNear ? text.slice(firstWord, stop.at).lastIndexOf(': ') : -1;
  const from = colon === -1 ? firstWord : firstWord + colon + 2;
  const most = words.openers.has(wordAt(text, from, end)) ? PHRASE_WORDS : OPENING_WORDS;
  let count = 1;
  for (let at = from; at < stop.at && count <= most; at++) if (isSpace(text[at])) count++;
  return count <= most;
}

/** In a script without capitals nothing tells a new sentence but its end mark. */
function isNewThought({ stop, place }: FullStop): boolean {
  const first = place.text[stop.nextWord];
  return place.words.starters.size === 0 && !isDigit(first) && !isUpperCase(first);
}
