/** The words just before and after a place in a text, looked up without leaving its range. */
import { isSpace } from './characters.ts';

/** Longer words (code units) are cut: none of them is an abbreviation or a verb of saying. */
const LONGEST_WORD = 40;

/** The characters between white space that end at `end`, without opening marks before them. */
export function wordBefore(text: string, end: number, start: number): string {
  return text.slice(wordStart(text, end, start), end).replace(/^["“”„‟«»‹›‚‘’'([{¿¡*_–—-]+/, '');
}

/** Where the run of characters that ends at `end` begins: at white space, or at `start`. */
export function wordStart(text: string, end: number, start: number): number {
  const least = Math.max(start, end - LONGEST_WORD);
  let at = end;
  while (at > least && !isSpace(text[at - 1])) at--;
  return at;
}

/** Past white space backwards, by at most two characters. */
export function spaceStart(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && end - at < 2 && isSpace(text[at - 1])) at--;
  return at;
}

/** Up to `count` words from here on, without the marks around them. */
export function wordsAfter(text: string, start: number, limit: number, count: number): readonly string[] {
  return text
    .slice(start, Math.min(limit, start + count * LONGEST_WORD))
    .split(/\s+/)
    .slice(0, count)
    .map((word) => word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}’'\u200c-]+$/gu, ''));
}
