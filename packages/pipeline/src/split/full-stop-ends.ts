/** Whether a single full stop ends a sentence, or belongs to an abbreviation, an initial, an ordinal or a list number. */
import { abbreviationEnds } from './abbreviation-ends.ts';
import { abbreviationKind } from './abbreviation-kind.ts';
import { isLowerCase, isUpperCase } from './characters.ts';
import type { FullStop } from './full-stop.ts';
import { isAfterAmount } from './is-after-amount.ts';
import { numberEnds } from './number-ends.ts';
import type { Place } from './place.ts';
import type { Stop } from './stop.ts';
import { unspaced, wordBefore, wordStart } from './words-around.ts';

const NUMBER = /^\p{Nd}+$/u;
const LETTERS = /^(?:\p{L}\.)*\p{L}$/u;
const ROMAN = /^[IVXLC]{2,}$/;
const LIST_MARKER = /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,4})$/u;
const LETTER_UNIT = /^[mglhtм]$/;
/** Nobody pronounces it, so it is short for something (`Bldg`, `Pvt`, `чл`); words in capitals alone are not. */
const UNSPEAKABLE = /^(?:[\p{Lu}]?[bcdfghjklmnpqrstvwxzñçß]{2,4}|[\p{Lu}]?[бвгґджзйклмнпрстфхцчшщъь]{2,4})$/u;

/** @param next the word after it. */
export function fullStopEnds(stop: Stop, place: Place, next: string): boolean {
  const { text, words } = place;
  const at = unspaced(text, stop.at, place.sentence);
  const word = wordBefore(text, at, place.sentence);
  if (word === '' || stop.closesQuote) return true;
  if (isListNumber(at, place, word)) return false;
  const isInitial = next.length === 1 && text[stop.nextWord + 1] === '.';
  const isStarter = !isInitial && words.starters.has(next);
  const fullStop = { stop, place, at, word, next, isStarter };
  if (NUMBER.test(word)) return numberEnds(fullStop);
  const kind = abbreviationKind(word, at, place);
  const known = kind === 0 ? undefined : abbreviationEnds(kind, fullStop);
  if (known !== undefined) return known;
  if (LETTERS.test(word)) return letterEnds(fullStop);
  if (UNSPEAKABLE.test(word)) return isStarter;
  return words.ordinals === 'never' || !ROMAN.test(word) || isStarter;
}

/** `1.` or `a.` before the first words of a sentence goes with them. */
function isListNumber(at: number, place: Place, word: string): boolean {
  const couldBe = word.length <= 4 && LIST_MARKER.test(word);
  return couldBe && wordStart(place.text, at, place.sentence) <= place.firstWord;
}

/** Initials (`J. Smith`) and letter chains (`U.S.`) go on unless a word that begins sentences follows; units (`5 m.`) may end one. */
function letterEnds({ at, word, isStarter, place }: FullStop): boolean {
  if (isStarter) return true;
  if (isLowerCase(word[0])) return LETTER_UNIT.test(word) && isAfterAmount(at, place);
  return !isUpperCase(word[0]) && word.length > 1;
}
