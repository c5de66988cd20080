/**
 * Whether two words of names in two scripts may be one word. Transcriptions keep consonants and guess at vowels (Трамп, Хаммел, Дейв), so only
 * the end, which tells Samir from Samira and Rana from Rania, must agree. With one consonant or none the vowels are all there is.
 */
import { distance } from 'fastest-levenshtein';
import type { NameToken } from './name-tokens.ts';
import { areOfTwoGenders } from './same-token.ts';
import { areOfOneScript, type Reading } from './sound-of.ts';
import { FEW_CONSONANTS, vowelsApart } from './vowels-apart.ts';

/** `near`: the same consonants. `like`: nearly the same, so that nobody can say that they are two. */
export type Nearness = 'near' | 'like' | null;

/** Share of the consonants that may differ in words that are like. */
const LIKE = 0.4;

/** null for words of one script, which are compared letter by letter; but what Russian begins with Х Ukrainian begins with Г (Хольм, Гольм). */
export function nearSound(a: NameToken, b: NameToken): Nearness {
  if (areOfOneScript(a.sound, b.sound)) return beginAsH(a, b) ? 'like' : null;
  const found = a.sound.readings.flatMap((left) =>
    b.sound.readings.map((right) => nearReadings(left, right, a, b)),
  );
  const nearest = found.find((one) => one === 'near') ?? found.find((one) => one === 'like') ?? null;
  return nearest !== null && areOfTwoGenders(a, b) ? null : nearest;
}

function nearReadings(left: Reading, right: Reading, a: NameToken, b: NameToken): Nearness {
  const [one, other] = [withoutH(left, a, b), withoutH(right, b, a)];
  const [ours, theirs] = [bare(one.consonants), bare(other.consonants)];
  const most = Math.max(ours.length, theirs.length);
  if (ours === theirs && most <= FEW_CONSONANTS) {
    const apart = vowelsApart(one, other, [a.sound.abjad, b.sound.abjad]);
    if (apart > 1) return null;
    return apart < 1 ? 'near' : 'like';
  }
  if (ours === theirs) {
    if (!endsAlike(one.vowels.at(-1) ?? '', other.vowels.at(-1) ?? '')) return null;
    return a.sound.abjad && b.sound.abjad && writeOthers(one, other) ? 'like' : 'near';
  }
  if (Math.min(ours.length, theirs.length) === 0) return null;
  return distance(ours, theirs) <= LIKE * most ? 'like' : null;
}

/** سالم, سلیم: each has a long vowel that the other lacks, or another one, where one that only leaves some out has none (کلر, كيلر). */
function writeOthers(one: Reading, other: Reading): boolean {
  const lacks = ({ vowels }: Reading, those: Reading) =>
    vowels.some((run, at) => at > 0 && run === '' && (those.vowels[at] ?? '') !== '');
  const isOther = one.vowels.some((run, at) => {
    const theirs = other.vowels[at] ?? '';
    return at > 0 && at < one.vowels.length - 1 && run !== '' && theirs !== '' && run !== theirs;
  });
  return isOther || (lacks(one, other) && lacks(other, one));
}

function beginAsH({ latin: a, romanised }: NameToken, { latin: b }: NameToken): boolean {
  const [, one] = /^(?:kh|g)(.+)$/u.exec(a) ?? [];
  const [, other] = /^(?:kh|g)(.+)$/u.exec(b) ?? [];
  return romanised && one !== undefined && one === other;
}

/** What begins with H in Latin letters begins with Х or Г in Cyrillic ones (Хаммел, Гейл); H itself is no consonant here. */
function withoutH(reading: Reading, { latin }: NameToken, other: NameToken): Reading {
  if (!other.latin.startsWith('h') || !/^(?:kh|g)/u.test(latin)) return reading;
  const [first = '', second = '', ...rest] = reading.vowels;
  return { consonants: reading.consonants.slice(1), vowels: [first + second, ...rest] };
}

/** Arabic script has no p, and no v. */
function bare(consonants: string): string {
  return consonants.replaceAll('p', 'b');
}

/** What ends in ie in English and French is heard as i (Debbie, Marie), so that is no glide. */
function endsAlike(a: string, b: string): boolean {
  if (a.includes('*') || b.includes('*')) return true;
  const ends = (vowels: string) =>
    `${/i(?!e?$)/u.test(vowels) ? 'glide' : ''}${vowels.endsWith('a') ? 'a' : ''}`;
  return ends(a) === ends(b);
}
