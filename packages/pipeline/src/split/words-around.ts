/** The words just before and after a place in a text, looked up without leaving its range. */
import { isLetterOrDigit, isSpace } from './characters.ts';

/** Longer words (code units) are cut: none of them is an abbreviation or a verb of saying. */
const LONGEST_WORD = 40;
/** More than this many marks and spaces before a word (code units), and it is no use looking for it. */
const LONGEST_LEAD = 40;
const OPENING_MARKS = /^["“”„‟«»‹›‚‘’'`([{¿¡*_–—•‣⁃◦▪●-]+/;

/** The characters between white space that end at `end`, without opening marks before them. */
export function wordBefore(text: string, end: number, start: number): string {
  const from = wordStart(text, end, start);
  const word = text.slice(from, end);
  return isLetterOrDigit(text[from]) ? word : word.replace(OPENING_MARKS, '');
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

/** Before the space that stands before an end mark in text that was cut into words. */
export function unspaced(text: string, at: number, start: number): number {
  return at - 1 > start && text[at - 1] === ' ' ? at - 1 : at;
}

/** The letters, digits and hyphens from here on: a word without what an apostrophe joins to it. */
export function wordAt(text: string, from: number, limit: number): string {
  const most = Math.min(limit, from + LONGEST_WORD);
  let end = from;
  while (end < most && (isLetterOrDigit(text[end]) || text[end] === '-' || text[end] === '\u200c')) end++;
  return text.slice(from, end);
}

/** Up to `count` words from here on, without the marks around them. */
export function wordsAfter(text: string, start: number, limit: number, count: number): readonly string[] {
  return text
    .slice(start, Math.min(limit, start + count * LONGEST_WORD))
    .split(/\s+/)
    .slice(0, count)
    .map((word) => word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}’'\u200c-]+$/gu, ''));
}

export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text[at])) at++;
  return at;
}

/** The first letter or digit from here on, past opening marks, dashes and bullets; `limit` when none comes soon. */
export function skipLead(text: string, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_LEAD);
  let at = from;
  while (at < last && !isLetterOrDigit(text[at])) at++;
  return at < last ? at : limit;
}
