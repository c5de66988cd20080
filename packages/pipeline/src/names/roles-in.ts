/** Which roles a stretch of text names. */
import { foldedStem } from './fold.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Canonical roles of the words in the text, in ascending order. */
export function rolesIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  return [...new Set(words.flatMap((word) => roleOf(word) ?? []))].sort();
}

/** The role a single word names; null for any other word. */
export function roleOf(word: string): string | null {
  const folded = foldedStem(word);
  const whole = WHOLE.get(folded);
  if (whole) return whole;
  const least = Math.max(SHORTEST, folded.length - LONGEST_ENDING);
  for (let length = folded.length; length >= least; length--) {
    const role = BEGINNINGS.get(folded.slice(0, length));
    if (role && isInflection(folded, length)) return role;
  }
  return null;
}

const SHORTEST = 3;

/** Longer endings are no inflection's, so that a word of any length takes a few looks. */
const LONGEST_ENDING = 5;

const ENTRIES = Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
  words.split(' ').map((word): readonly [string, string] => [foldedStem(word), role]),
);
const WHOLE = new Map(
  ENTRIES.filter(([word]) => word.startsWith('=')).map(([word, role]) => [word.slice(1), role]),
);
const BEGINNINGS = new Map(ENTRIES.filter(([word]) => !word.startsWith('=')));

/** A long beginning takes any ending; a short one only an inflection's, so that `maestr` is no word for a masterpiece. */
function isInflection(word: string, length: number): boolean {
  return word.length - length <= (length >= 6 ? LONGEST_ENDING : length === 5 ? 4 : 2);
}
