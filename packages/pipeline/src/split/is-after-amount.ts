import type { Place } from './place.ts';
import { spaceStart, wordBefore, wordStart } from './words-around.ts';

const AMOUNT = /^[\p{Nd}½¼¾][\p{Nd}.,–-]*$/u;

/** Whether a number stands before the word that ends at `at`: then the word can be a unit (`5 m.`). */
export function isAfterAmount(at: number, { text, sentence }: Place): boolean {
  const gap = spaceStart(text, wordStart(text, at, sentence), sentence);
  return AMOUNT.test(wordBefore(text, gap, sentence));
}
