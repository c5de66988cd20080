/**
 * What of a sentence may stand in its translation as it is: names, figures, words of the same root. Written in Latin letters whatever the
 * script, so that Tashkent meets Ташкент.
 */
import anyAscii from 'any-ascii';
import { fold } from '../names/fold.ts';
import { UNSPACED } from '../words/unspaced.ts';

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
/** Without spaces a word is one letter, or two. */
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED.source}`, 'u');
/** Letters that two words of one root share at their beginning, at the least. */
const ROOT = 5;

/** Each once: the words, folded, and the beginnings of long ones. */
export function wordKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (/^\p{N}/u.test(word)) {
      keys.add(word.normalize('NFKC').replace(/[.,]/g, ''));
      continue;
    }
    if (BEGINS_UNSPACED.test(word)) {
      let before = '';
      for (const letter of Array.from(word)) {
        keys.add(letter);
        keys.add(before + letter);
        before = letter;
      }
      continue;
    }
    const latin = anyAscii(fold(word)).toLowerCase();
    keys.add(latin);
    if (latin.length >= ROOT) keys.add(`${latin.slice(0, ROOT)}-`);
  }
  return [...keys];
}
