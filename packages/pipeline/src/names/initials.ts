/** "H.D.": somebody whom a list of statements calls by initials alone, to protect them. */
import { fold } from './fold.ts';

const INITIALS = /^(?:\p{Lu}\.\s?){2,4}$/u;
const LATIN = /^[\p{Script=Latin}\p{P}\s\p{M}]+$/u;

/** Whether one name is initials that the other, of a person, may have: in their order, or surname first. Initials of another script tell nothing. */
export function mayHaveInitials(one: string, other: string): boolean {
  const [a, b] = [lettersIn(one), lettersIn(other)];
  if ((a === null) === (b === null)) return false;
  const letters = a ?? b ?? [];
  const name = a === null ? one : other;
  if (LATIN.test(one) !== LATIN.test(other)) return true;
  const first = (fold(name).match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 1));
  return isWithin(letters, first) || isWithin([...letters].reverse(), first);
}

function lettersIn(name: string): readonly string[] | null {
  return INITIALS.test(name.trim()) ? (fold(name).match(/\p{L}/gu) ?? []) : null;
}

function isWithin(letters: readonly string[], first: readonly string[]): boolean {
  let at = 0;
  for (const letter of first) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
