/**
 * How far the vowels of two readings with the same consonants lie apart. A word with one consonant or none (Okoye, Oke, Aoi) is told apart by its
 * vowels and glides alone, so all of them are compared in their order, and no run is passed over as in longer words.
 */
import type { Reading } from './sound-of.ts';

/** So few consonants tell a word apart from others only together with its vowels. */
export const FEW_CONSONANTS = 1;

/** An e at the end of a word in Latin letters may be silent (Mike, Joe). */
const SILENT = 0.5;
/** An a before a consonant may be one that English says as ei (Hale, Гейл). */
const ENGLISH_A = 0.25;

/**
 * @param a, b readings with as many consonants. @param abjads whether each is in Arabic script.
 * @returns 0 for vowels that may be the same; 1 for each that one of them lacks, 2 for each that is another.
 */
export function vowelsApart(a: Reading, b: Reading, abjads: readonly [boolean, boolean]): number {
  const last = a.vowels.length - 1;
  return a.vowels.reduce((sum, run, at) => {
    const [ours, theirs] = [heard(run, at, abjads[0]), heard(b.vowels[at] ?? '', at, abjads[1])];
    const costs = ours.flatMap((one) => theirs.map((other) => cost(one, other, at === last)));
    return sum + Math.min(...costs);
  }, 0);
}

/** In Arabic script a first alif may only carry the vowel that follows it, or a short one that is not written; so may nothing (ع). */
function heard(run: string, at: number, abjad: boolean): readonly string[] {
  const plain = collapsed(run);
  if (!abjad || at > 0) return [plain];
  const carried = plain.replace(/^a/u, '');
  return carried === '' ? ['', '*', plain] : [plain, carried];
}

/** a, i, u and e; the same twice is once, and e beside i belongs to it (ye, ey). */
function collapsed(run: string): string {
  return run
    .replaceAll('o', 'u')
    .replace(/e*i[ei]*/gu, 'i')
    .replace(/([aeu])\1+/gu, '$1');
}

/** The cheapest way to make one run the other. */
function cost(one: string, other: string, isLast: boolean): number {
  if (one === '' || other === '') return lack(one + other, isLast);
  const [a, b] = [one.charAt(0), other.charAt(0)];
  const [restA, restB] = [one.slice(1), other.slice(1)];
  const met = meeting(a, b, isLast) + cost(restA, restB, isLast);
  return Math.min(met, 1 + cost(restA, other, isLast), 1 + cost(one, restB, isLast));
}

function lack(rest: string, isLast: boolean): number {
  const needed = rest.replaceAll('*', '');
  return isLast && needed.endsWith('e') ? needed.length - 1 + SILENT : needed.length;
}

/** e is heard as i or, where it ends no word, as a. */
function meeting(a: string, b: string, isLast: boolean): number {
  if (a === b || a === '*' || b === '*') return 0;
  const both = a < b ? a + b : b + a;
  if (both === 'ei') return 0;
  if (both === 'ae') return isLast ? 1 : 0;
  return both === 'ai' && !isLast ? ENGLISH_A : 2;
}
