/** Which of some words another is spelt like. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../names/fold.ts';

/** @param apart letters that may differ, as a share of the longer word. @returns null where none is so like, or two are as like. */
export function likestWord(word: string, among: readonly string[], apart: number): string | null {
  const [best, next] = [...new Set(among)]
    .map((name) => ({ name, apart: distance(fold(name), fold(word)) / Math.max(name.length, word.length) }))
    .sort((one, other) => one.apart - other.apart);
  return best && best.apart <= apart && best.apart !== next?.apart ? best.name : null;
}
