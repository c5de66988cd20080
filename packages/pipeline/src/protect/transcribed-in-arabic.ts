/**
 * Names of people who are hidden strictly, in Latin letters or Arabic ones, found where a text has them in the other: Gwendolyn Hughes in «غويندولين هيوز».
 */
import { type ArabicReading, arabicKey, arabicReading, arabicSound } from '../names/arabic-reading.ts';
import { isParticle } from '../names/name-tokens.ts';
import { bareForms } from './case-endings.ts';
import { type HeardAs, NOT_HEARD } from './transcribed.ts';

export interface NamesInArabic {
  /** Of names in Latin letters, by `arabicKey`. */
  readonly latin: Map<string, { readonly key: string; readonly reading: ArabicReading }[]>;
  /** Of names in Arabic letters, by `arabicKey`. */
  readonly arabic: Map<string, { readonly key: string; readonly written: string; readonly sound: string }[]>;
}

export const noNamesInArabic = (): NamesInArabic => ({ latin: new Map(), arabic: new Map() });

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;
const NO_LETTERS = /[\p{Cf}'’ʼ‘`´]/gu;
/** Of shorter ones every other word would be a spelling. */
const LEAST = 3;
/** No name is longer, and nothing takes long. */
const MOST = 32;

/** @param key what is found by the word. */
export function addInArabic(names: NamesInArabic, word: string, key: string): void {
  const plain = word.replace(NO_LETTERS, '');
  if (plain.length < LEAST || plain.length > MOST) return;
  if (LATIN.test(plain)) {
    const reading = arabicReading(plain);
    for (const by of reading.keys) put(names.latin, by, { key, reading });
  }
  if (ARABIC.test(plain)) {
    const sound = arabicSound(plain);
    put(names.arabic, arabicKey(sound), { key, written: plain, sound });
  }
}

/** @param isSmall it has no capital. */
export function heardInArabic(word: string, { latin, arabic }: NamesInArabic, isSmall: boolean): HeardAs {
  const plain = word.replace(NO_LETTERS, '');
  if (plain.length < LEAST || plain.length > MOST || isParticle(word)) return NOT_HEARD;
  if (latin.size > 0 && ARABIC.test(plain))
    return heardAs(bareOf(plain).flatMap((form) => arabicAs(form, latin)));
  if (arabic.size > 0 && !isSmall && LATIN.test(plain)) {
    const bare = bareForms(plain.toLowerCase());
    return heardAs([plain, ...bare].flatMap((form) => latinAs(form, arabic)));
  }
  return NOT_HEARD;
}

/** Without what is written onto a name: and, so, by, for. No foreign name has an article. */
function bareOf(word: string): readonly string[] {
  return /^[وفبل].{3}/u.test(word) ? [word, word.slice(1)] : [word];
}

interface Found {
  readonly key: string;
  /** Where it is the name: anywhere, where a verb of saying or a title stands beside it, or only beside other words of the name. */
  readonly where: 'alone' | 'said' | 'beside';
}

function heardAs(found: readonly Found[]): HeardAs {
  const keys = (some: readonly Found[]) => [...new Set(some.map(({ key }) => key))];
  return {
    ...NOT_HEARD,
    heard: keys(found),
    heardAlone: keys(found.filter(({ where }) => where === 'alone')),
    heardSaid: keys(found.filter(({ where }) => where === 'said')),
  };
}

function arabicAs(form: string, names: NamesInArabic['latin']): readonly Found[] {
  const sound = arabicSound(form);
  return (names.get(arabicKey(sound)) ?? []).flatMap(({ key, reading }) =>
    foundAs(key, form, sound, sound.replace(AT_THE_ENDS, ''), reading),
  );
}

function latinAs(form: string, names: NamesInArabic['arabic']): readonly Found[] {
  const reading = arabicReading(form);
  return reading.keys
    .flatMap((by) => names.get(by) ?? [])
    .flatMap(({ key, written, sound }) => foundAs(key, written, sound, sound, reading));
}

/** So many letters tell a name from common words, as most would write it and as few would. */
const TELLING = { plain: 4, rare: 6 };
/** Common words begin and end in them: «لدينا», «رئيسا», «روزی». */
const AT_THE_ENDS = /^[اي]|[اهي]$/gu;
/** Who writes down a foreign name hardly ever takes these, which half of all common words have. */
const OF_NO_FOREIGNER = /[حعصضظذطةء]/u;

/** @param telling letters of the sound that tell it from a common word. */
function foundAs(
  key: string,
  written: string,
  sound: string,
  telling: string,
  { fits }: ArabicReading,
): readonly Found[] {
  const width = (['plain', 'rare'] as const).find((one) => fits(sound, one));
  if (width === undefined) return [];
  if (OF_NO_FOREIGNER.test(written)) return [{ key, where: 'beside' }];
  return [{ key, where: telling.length >= TELLING[width] ? 'alone' : 'said' }];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
