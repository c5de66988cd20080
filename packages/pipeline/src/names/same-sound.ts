/** Whether two words of names may be one word, by how they sound. */
import { areOfOneScript, type Sound } from './sound-of.ts';
import { FEW_CONSONANTS, vowelsApart } from './vowels-apart.ts';

/** So many consonants tell a word apart whatever its vowels are: foreign names keep few of them. */
const TELLING = { abjad: 4, both: 5 };

/** Two short vowels meet where an h between them is not written: Muhammad. */
const MAX_SHORT = 2;

export function sameSound(a: Sound, b: Sound): boolean {
  const read = ({ own, readings }: Sound) => (areOfOneScript(a, b) ? own : readings);
  return read(a).some((left) =>
    read(b).some((right) => {
      const own = a.abjad || b.abjad;
      const bare = (consonants: string) => (own ? consonants.replaceAll('p', 'b') : consonants);
      if (bare(left.consonants) !== bare(right.consonants)) return false;
      const count = left.consonants.length;
      if (count <= FEW_CONSONANTS && a.abjad !== b.abjad)
        return vowelsApart(left, right, [a.abjad, b.abjad]) === 0;
      if (count === 0) return left.vowels[0] !== '' && left.vowels[0] === right.vowels[0];
      const ends = count >= (own ? TELLING.abjad : TELLING.both);
      return left.vowels.every((vowels, at) => {
        const other = right.vowels[at] ?? '';
        if (vowels.includes('*') || other.includes('*')) return true;
        if (ends && at > 0 && at < count) return true;
        if (a.abjad && b.abjad) return vowels === other;
        if (a.abjad) return fitsWritten(vowels, other, at, count);
        if (b.abjad) return fitsWritten(other, vowels, at, count);
        return at === count ? fitsAtEnd(vowels, other) : fits(vowels, other);
      });
    }),
  );
}

/** e is heard as a or as i (Mohamed, Fatemah), o as u (Mohammed, Muhammad). */
function classes(vowels: string): string {
  return vowels.replaceAll('o', 'u').replaceAll('e', 'ai');
}

function fits(a: string, b: string): boolean {
  if (!a || !b) return a === b;
  return classes(a)
    .split('')
    .some((vowel) => classes(b).includes(vowel));
}

/** Samir and Samira, Rana and Rania, Mario and Maria: the end tells names apart. */
function fitsAtEnd(a: string, b: string): boolean {
  const glide = (vowels: string) => /i./u.test(vowels);
  return fits(a, b) && glide(a) === glide(b) && fits(lastOf(a), lastOf(b));
}

/** The vowel that a word ends in; behind another one an e may be silent (Monroe). */
function lastOf(vowels: string): string {
  return /.e$/u.test(vowels) ? vowels.slice(-2) : vowels.slice(-1);
}

/** @param written the vowels that Arabic script writes: long ones, and every one at a word's end. */
function fitsWritten(written: string, spoken: string, at: number, count: number): boolean {
  if (at === 0) return true;
  if (at === count) return fitsAtEnd(written, spoken);
  return written === '' ? spoken.length <= MAX_SHORT : fits(written, spoken);
}
