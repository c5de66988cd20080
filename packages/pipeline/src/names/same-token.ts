/** Whether two words of names may be one word written by two people, perhaps in two scripts. */
import { distance } from 'fastest-levenshtein';
import { genderOfGivenName } from './given-name-genders.ts';
import { areManAndWoman } from './man-and-woman.ts';
import type { NameToken } from './name-tokens.ts';
import { sameSound } from './same-sound.ts';

/** One letter is a slip only in a word as long as this: Karim is not Karam. */
const SLIP_LENGTH = 7;

export function sameToken(a: NameToken, b: NameToken): boolean {
  if (a.latin === b.latin && !a.romanised && !b.romanised) return true;
  return (sameSound(a.sound, b.sound) || isSlip(a, b)) && !areOfTwoGenders(a, b);
}

/** Юлия and Ilya, Stéphane and Stéphanie: what only women and what only men are called, however alike it sounds. */
export function areOfTwoGenders(a: NameToken, b: NameToken): boolean {
  if (areManAndWoman(a.word, b.word)) return true;
  const [one, other] = [genderOfGivenName(a.folded), genderOfGivenName(b.folded)];
  return one !== null && other !== null && one !== other;
}

function isSlip(a: NameToken, b: NameToken): boolean {
  if (a.romanised || b.romanised || Math.min(a.latin.length, b.latin.length) < SLIP_LENGTH) return false;
  return a.latin[0] === b.latin[0] && a.latin.at(-1) === b.latin.at(-1) && distance(a.latin, b.latin) <= 1;
}
