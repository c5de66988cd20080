/** A word of a name in Latin letters as it may stand in Arabic ones, where Arabic and Persian leave vowels out: whether هيوز can be Hughes. */
import { fold, inPersianLetters } from './fold.ts';
import { IN_ARABIC } from './latin-in-arabic.ts';
import { keysOf, patternsOf, type Segment, segmentsOf, type Width } from './letter-rules.ts';

export interface ArabicReading {
  /** Every key that `arabicKey` may give of what is written for it. */
  readonly keys: readonly string[];
  /** Whether a sound (see `arabicSound`) is the name's. */
  readonly fits: (sound: string, width: Width) => boolean;
}

/** Whoever compares names compares one with many. */
const kept = new Map<string, ArabicReading>();
const MOST_KEPT = 10_000;

/** @param word in Latin letters. */
export function arabicReading(word: string): ArabicReading {
  const known = kept.get(word) ?? readingOf(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, known);
  return known;
}

function readingOf(word: string): ArabicReading {
  const segments = segmentsOf(word.normalize('NFC').toLowerCase(), IN_ARABIC);
  const fits = patternsOf(segments.map(sounding));
  return { keys: keysOf(segments, arabicKey), fits };
}

/** No vowel stands twice in a sound, so two that meet are one. */
function sounding(segment: Segment): Segment {
  const open = (letters: readonly string[]) =>
    letters.map((one) => one.replace(/^[اوي]/u, (vowel) => `(?:${vowel}|(?<=${vowel}))`));
  const { letters, readings, rare, beside } = segment;
  return { letters, readings: open(readings), rare: open(rare), beside: open(beside) };
}

/** The same for one name whoever writes it: see `latin-in-arabic`. */
export function arabicSound(word: string): string {
  return inPersianLetters(fold(word.normalize('NFC').replace(/ى$/u, 'ا')))
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('چ', 'تش')
    .replaceAll('گ', 'غ')
    .replaceAll('ژ', 'ج')
    .replaceAll('پ', 'ب')
    .replaceAll('ڤ', 'ف')
    .replaceAll('ص', 'س')
    .replaceAll('ط', 'ت')
    .replaceAll('ظ', 'ز')
    .replace(/[حة]/gu, 'ه')
    .replaceAll('ع', 'ا')
    .replace(/[^ابتثجهخدذرزسشضغفقكلمنوي]/gu, '')
    .replace(/([اوي])\1+/gu, '$1');
}

/** Consonants that no reading mixes up, by which names are found that may be one. */
export function arabicKey(sound: string): string {
  return sound
    .replace(/[اويهغفجخ]/gu, '')
    .replace(/[زشثذض]/gu, 'س')
    .replaceAll('ق', 'ك')
    .replaceAll('د', 'ت')
    .replace(/(.)\1+/gu, '$1');
}

const sounds = new Map<string, string>();

/**
 * Whether one of two words of names is in Arabic letters and the other the same in Latin or Cyrillic ones.
 * @param one, other as NameToken has them. @param width which spellings count.
 */
export function areOneInArabic(one: Written, other: Written, width: Width): boolean {
  const [abroad, own] = ARABIC.test(one.word) ? [other, one] : [one, other];
  if (!ARABIC.test(own.word) || !LATIN_OR_CYRILLIC.test(abroad.word)) return false;
  const sound = sounds.get(own.word) ?? arabicSound(own.word);
  if (sounds.size >= MOST_KEPT) sounds.clear();
  sounds.set(own.word, sound);
  const isLatin = LATIN.test(abroad.word);
  // Amira is not «أمير»; but Russian has Шарлотта of Charlotte.
  if (isLatin && /[aáàâă]$/u.test(abroad.word) && !/[اه]$/u.test(sound)) return false;
  const latin = isLatin ? abroad.word : abroad.latin;
  return sound.length >= LEAST && arabicReading(latin).fits(sound, width);
}

interface Written {
  /** In lower case. */
  readonly word: string;
  /** In ASCII letters. */
  readonly latin: string;
}

const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const LATIN_OR_CYRILLIC = /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+)$/u;
/** Of shorter words so little is left that they may be any. */
const LEAST = 3;
