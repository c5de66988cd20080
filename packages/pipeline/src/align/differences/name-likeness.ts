/** How alike two words of names sound, from 0 to 1: asked only whether a name may be there at all, so a doubt speaks for it. */
import { distance } from 'fastest-levenshtein';
import { givenNameSpellings } from '../../names/given-names.ts';
import type { NameToken } from '../../names/name-tokens.ts';
import { sameToken } from '../../names/same-token.ts';

/** So many consonants tell a word, even inside of another that lost its spaces. */
const TELLING = 3;
/** Endings, and what is written onto a word, cost less than other sounds. */
const ENDING = 0.1;

export function nameLikeness(a: NameToken, b: NameToken): number {
  if (sameToken(a, b) || givenNameSpellings(a.word).includes(b.word)) return 1;
  const [most, isAbjad] = [Math.max(a.latin.length, b.latin.length), a.sound.abjad || b.sound.abjad];
  let best = isAbjad || most === 0 ? 0 : 1 - distance(a.latin, b.latin) / most;
  for (const left of a.sound.readings)
    for (const right of b.sound.readings)
      best = Math.max(best, consonantsAlike(bare(left.consonants), bare(right.consonants)));
  return best;
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
