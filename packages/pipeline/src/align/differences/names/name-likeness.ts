/** How alike two words of names sound, from 0 to 1: asked only whether a name may be there at all, so a doubt speaks for it. */
import { distance } from 'fastest-levenshtein';
import { areOneInArabic } from '../../../names/arabic-reading.ts';
import { cyrillicReading, cyrillicSound } from '../../../names/cyrillic-reading.ts';
import { fold } from '../../../names/fold.ts';
import { givenNameSpellings } from '../../../names/given-names.ts';
import type { NameToken } from '../../../names/name-tokens.ts';
import { sameToken } from '../../../names/same-token.ts';
import { areSpeltAbroad } from '../../../names/spelt-abroad.ts';

/** So many consonants tell a word, even inside of another that lost its spaces. */
const TELLING = 3;
/** Endings, and what is written onto a word, cost less than other sounds. */
const ENDING = 0.1;

export function nameLikeness(a: NameToken, b: NameToken): number {
  if (sameToken(a, b) || givenNameSpellings(a.word).includes(b.word)) return 1;
  if (isTranscribed(a, b) || isTranscribed(b, a)) return 1;
  if (areOneInArabic(a, b, 'rare') || areSpeltAbroad(a.word, b.word)) return 1;
  const [most, isAbjad] = [Math.max(a.latin.length, b.latin.length), a.sound.abjad || b.sound.abjad];
  let best = isAbjad || most === 0 ? 0 : 1 - distance(a.latin, b.latin) / most;
  for (const left of a.sound.readings)
    for (const right of b.sound.readings)
      best = Math.max(best, consonantsAlike(bare(left.consonants), bare(right.consonants)));
  return best;
}

/** Letters of an ending of a case, at most. */
const LONGEST_ENDING = 3;

/** "Holly" and "Голлі", "Hughes" and "Х’юзом": by the letters that a name gets in Cyrillic ones, where its sound would not say so. */
function isTranscribed({ word: latin }: NameToken, { word: cyrillic }: NameToken): boolean {
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(latin) || !/^\p{Script=Cyrillic}/u.test(cyrillic)) return false;
  const reading = cyrillicReading(latin);
  if (reading.fits(cyrillicSound(cyrillic), 'rare')) return true;
  return Array.from({ length: LONGEST_ENDING }, (_, i) => cyrillic.length - 1 - i).some(
    (at) =>
      at > 1 && reading.fitsWithout(fold(cyrillic.slice(at)))(cyrillicSound(cyrillic.slice(0, at)), 'rare'),
  );
}

function consonantsAlike(one: string, other: string): number {
  const [least, most] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (least === 0) return 0;
  const whole = 1 - distance(one, other) / most;
  if (most < TELLING) return 0.75 * whole;
  if (least < TELLING) return whole;
  if (one.includes(other) || other.includes(one)) return 1 - ENDING;
  return Math.max(whole, 1 - ENDING - distance(one.slice(0, least), other.slice(0, least)) / least);
}

/** Arabic script has no p. */
function bare(consonants: string): string {
  return consonants.replaceAll('p', 'b');
}
