/** By which words of names are found that may be one as two scripts or languages spell it, whose sound does not always tell. */
import { arabicKey, arabicReading, arabicSound } from './arabic-reading.ts';
import { cyrillicSound, neighbourSound } from './cyrillic-reading.ts';
import { keysAbroad } from './spelt-abroad.ts';

/** @param word in lower case. @returns keys of which two words that are spelt as one share at least one. */
export function spellingKeys(word: string): readonly string[] {
  if (/^[\p{Script=Latin}\p{M}]+$/u.test(word))
    return [
      ...keysAbroad(word).map((key) => `latin ${key}`),
      ...arabicReading(word).keys.map((key) => `arabic ${key}`),
    ];
  if (/^\p{Script=Arabic}/u.test(word)) return [`arabic ${arabicKey(arabicSound(word))}`];
  return /^\p{Script=Cyrillic}/u.test(word) ? [`cyrillic ${neighbourSound(cyrillicSound(word))}`] : [];
}
