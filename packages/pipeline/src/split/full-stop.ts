/** Whether a single full stop ends a sentence, or belongs to an abbreviation, an initial, an ordinal or a list number. */
import { isDigit, isLowerCase, isUpperCase } from './characters.ts';
import type { Stop } from './find-stops.ts';
import type { SplitWords } from './languages/index.ts';
import { spaceStart, wordBefore, wordStart, wordsAfter } from './words-around.ts';

/** Units of one letter; `v.` (German `44 v. Chr.`) is none. */
const UNITS = /^[mglht]$/;

export interface Place {
  readonly text: string;
  /** Of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Where the sentence's first letter or digit stands. */
  readonly firstWord: number;
  readonly words: SplitWords;
}

export function fullStopEnds(stop: Stop, place: Place): boolean {
  const { text, words } = place;
  const word = wordBefore(text, stop.at, place.start);
  const next = wordsAfter(text, stop.nextWord, place.end, 1)[0] ?? '';
  if (word === '' || stop.closesQuote) return true;
  if (isListNumber(stop, place, word)) return false;
  const isStarter = words.starters.has(next.replace(/['’].*$/, ''));
  if (/^\p{Nd}+$/u.test(word)) return numberEnds(stop, place, word, next, isStarter);
  const names = namesOf(word, before(stop, place));
  if (names.some((name) => words.beforeNumber.has(name)) && /^(?:\p{Nd}|[IVXLC]+$)/u.test(next)) return false;
  if (names.some((name) => words.maybeLast.has(name)))
    return isStarter || isNewThought(text[stop.nextWord], place);
  if (names.some((name) => words.neverLast.has(name))) return false;
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return letterEnds(stop, word, names, isStarter, place);
  return !(words.ordinals && /^[IVXLC]{2,}$/.test(word)) || isStarter;
}

/** `1.` or `a.` before the first words of a sentence goes with them. */
function isListNumber(stop: Stop, place: Place, word: string): boolean {
  return (
    wordStart(place.text, stop.at, place.start) <= place.firstWord &&
    /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(word)
  );
}

/** What the word can be listed as: itself, with the abbreviated words before it (`z. B.`), its last part (`US-Dept.`), in lower case. */
function namesOf(word: string, previous: string): readonly string[] {
  const joined = previous === '' ? [] : [`${previous}${word}`];
  const last = /-([^-]+)$/.exec(word)?.[1];
  const all = [...joined, word, ...(last === undefined ? [] : [last])];
  return [...all, ...all.map((name) => name.slice(0, 1).toLowerCase() + name.slice(1))];
}

/** Up to two short abbreviated words before the last one, with their full stops: `d.` of `d. h.`; empty when there are none. */
function before(stop: Stop, { text, start }: Place): string {
  let found = '';
  let end = wordStart(text, stop.at, start);
  for (let count = 0; count < 2; count++) {
    const gap = spaceStart(text, end, start);
    const word = text[gap - 1] === '.' ? wordBefore(text, gap, start) : '';
    if (!/^\p{L}{1,3}\.$/u.test(word)) break;
    found = word + found;
    end = wordStart(text, gap, start);
  }
  return found;
}

function numberEnds(stop: Stop, place: Place, word: string, next: string, isStarter: boolean): boolean {
  const { text, words, start } = place;
  if (!words.ordinals || word.length > 3) return true;
  if (isDigit(text[stop.nextWord])) return !/^\p{Nd}{1,4}\.?$/u.test(next);
  if (words.months.has(next) || words.afterOrdinal.has(next)) return false;
  if (isStarter || !isUpperCase(text[stop.nextWord])) return true;
  const gap = spaceStart(text, wordStart(text, stop.at, start), start);
  return !words.beforeOrdinal.has(wordBefore(text, gap, start));
}

/** Initials (`J. Smith`) and letter chains (`U.S.`) go on unless a word that begins sentences follows; units (`5 m.`) may end one. */
function letterEnds(
  stop: Stop,
  word: string,
  names: readonly string[],
  isStarter: boolean,
  place: Place,
): boolean {
  if (isStarter) return true;
  if (isLowerCase(word)) {
    if (!UNITS.test(word)) return false;
    const gap = spaceStart(place.text, wordStart(place.text, stop.at, place.start), place.start);
    return /^\p{Nd}[\p{Nd}.,]*$/u.test(wordBefore(place.text, gap, place.start));
  }
  const isCased = isUpperCase(word[0]) || isLowerCase(word[0]);
  return !isCased && !names.some((name) => place.words.neverLast.has(name)) && word.length > 1;
}

/** In a script without capitals nothing tells a new sentence but its end mark. */
function isNewThought(character: string | undefined, place: Place): boolean {
  return place.words.starters.size === 0 && !isDigit(character) && !isUpperCase(character);
}
