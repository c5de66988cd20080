/**
 * Whether a short word in Arabic or Hebrew script and one in other letters are written as one name is. With so few consonants the sound alone makes Sean of
 * حسن and Mann of منى; so they begin and end alike besides, and each h is there.
 */
import type { NameToken } from '../names/name-tokens.ts';

/** With one consonant too much sounds alike, unless it is a name that everybody knows. */
const LEAST = 2;
const KNOWN = new Set('ali aly lea leah noa noah mia eli ori uri ido adi ami omar umar omer'.split(' '));

export function isShortName(a: NameToken, b: NameToken): boolean {
  if (a.sound.abjad === b.sound.abjad) return false;
  const [own, other] = a.sound.abjad ? [a, b] : [b, a];
  return (
    isLongEnough(own, other) &&
    beginOf(own.word, own.word) === beginOf(other.word, other.latin) &&
    endsAlike(own.word, other.latin) &&
    (own.word.includes('ח') || count(own.word, WRITTEN_H) === count(other.latin, SPOKEN_H))
  );
}

function isLongEnough(own: NameToken, other: NameToken): boolean {
  if (KNOWN.has(other.latin)) return true;
  const consonants = ({ sound }: NameToken) =>
    Math.max(...sound.readings.map((reading) => reading.consonants.length));
  return Math.min(consonants(own), consonants(other)) + count(other.latin, SPOKEN_H) >= LEAST;
}

/** As the letters say: with a vowel, with an h, or with something else. */
function beginOf(word: string, letters: string): 'vowel' | 'h' | 'other' {
  if (/^[اأإآعאע]/u.test(word) || /^[aeiou]/u.test(letters)) return 'vowel';
  return /^[هحהח]/u.test(word) || letters.startsWith('h') ? 'h' : 'other';
}

/** Vowels at the end are written: what has none there ends in a consonant. */
const ENDS: readonly (readonly [written: RegExp, spoken: RegExp])[] = [
  [/[يי]$/u, /(?:[iy]|ee|ie|ei)$/u],
  [/[وו]$/u, /[ou]w?$/u],
  [/[اىةהא]$/u, /[ae]h?$/u],
  [/[هح]$/u, /h$/u],
  [/[^يיوוاىةהאهح]$/u, /(?:[^aeiouyh]|[sckgtpd]h)$/u],
];

function endsAlike(own: string, latin: string): boolean {
  return ENDS.some(([written, spoken]) => written.test(own) && spoken.test(latin));
}

const WRITTEN_H = /[هحה](?!$)/gu;
/** Not in sh, ch, kh and the like. */
const SPOKEN_H = /(?<![sckgtpdz])h(?!$)/gu;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
