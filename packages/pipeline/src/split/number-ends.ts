/** Whether a full stop behind a number ends a sentence, or makes it an ordinal (German, Turkish) or part of a date. */
import { isDigit, isUpperCase } from './characters.ts';
import type { FullStop } from './full-stop.ts';
import { spaceStart, wordBefore, wordStart, wordsAfter } from './words-around.ts';

/** Digits; longer numbers are years and amounts. */
const LONGEST_ORDINAL = 3;
const DATE_PART = /^\p{Nd}{1,4}\.?$/u;

export function numberEnds({ stop, place, at, word, next, isStarter }: FullStop): boolean {
  const { text, words, sentence, end } = place;
  if (words.ordinals === 'never' || word.length > LONGEST_ORDINAL) return true;
  if (isDigit(text[stop.nextWord])) {
    return !DATE_PART.test(wordsAfter(text, stop.nextWord, end, 1)[0] ?? '');
  }
  if (words.months.has(next) || words.afterOrdinal.has(next)) return false;
  if (isStarter || !isUpperCase(text[stop.nextWord])) return true;
  if (words.ordinals === 'mostly') return false;
  const gap = spaceStart(text, wordStart(text, at, sentence), sentence);
  const previous = wordBefore(text, gap, sentence);
  return !words.beforeOrdinal.has(previous) && !words.beforeOrdinalEnding.test(previous);
}
