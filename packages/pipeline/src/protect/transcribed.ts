/**
 * Names of people who are hidden strictly, in Latin letters or Cyrillic ones, found where a text has them in the other, in any case: Klara Weiß in «у Клары
 * Вайс». Georgian and Greek letters are read as Cyrillic ones.
 */
import {
  type CyrillicReading,
  cyrillicReading,
  cyrillicSound,
  neighbourSound,
  readingKey,
} from '../names/cyrillic-reading.ts';
import { fold } from '../names/fold.ts';
import { inCyrillicLetters } from '../names/in-cyrillic-letters.ts';
import type { Width } from '../names/letter-rules.ts';
import { bareForms, stemForms, stemsOf } from './case-endings.ts';
import { GRAMMAR } from './grammar-words.ts';
import { isSmall } from './text-pieces.ts';

export interface TranscribedNames {
  /** Of names in Latin letters, by `readingKey`. */
  readonly latin: Map<string, { readonly key: string; readonly reading: CyrillicReading }[]>;
  /** Of names in Cyrillic letters, by `readingKey`. */
  readonly cyrillic: Map<string, CyrillicName[]>;
}

interface CyrillicName {
  readonly key: string;
  readonly sound: string;
  /** It lost its last letters to an ending. */
  readonly isStem: boolean;
  /** Another spelling of the name: in Latin letters only those that are listed are its own (Andriy), not what else reads so (Andreas). */
  readonly isRespelt: boolean;
}

export interface HeardAs {
  /** Keys of names that it may be beside other words of the name, and by itself. */
  readonly heard: readonly string[];
  readonly heardAlone: readonly string[];
  /** By itself, but where no preposition can stand before it: Поле is a field there, and behind one a case of Paul. */
  readonly heardBehind: readonly string[];
  /** By itself, but only where a verb of saying or a title stands beside it: it is too short to tell. */
  readonly heardSaid: readonly string[];
}

export const NOT_HEARD: HeardAs = { heard: [], heardAlone: [], heardBehind: [], heardSaid: [] };

export const noTranscribedNames = (): TranscribedNames => ({ latin: new Map(), cyrillic: new Map() });

export function isTranscribed({ latin, cyrillic }: TranscribedNames): boolean {
  return latin.size > 0 || cyrillic.size > 0;
}

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}]+$/u;
const APOSTROPHES = /['’ʼ‘`´]/gu;
/** Of shorter ones every other word would be a case. */
const LEAST = 3;
/** No name is longer, and nothing takes long. */
const MOST = 32;

/** @param key what is found by the word. @param isRespelt the word is another spelling of the name's own. */
export function addTranscribed(names: TranscribedNames, word: string, key: string, isRespelt = false): void {
  const plain = word.replace(APOSTROPHES, '');
  if (plain.length < LEAST || plain.length > MOST) return;
  if (LATIN.test(plain)) {
    const reading = cyrillicReading(plain);
    for (const by of reading.keys) put(names.latin, by, { key, reading });
  }
  if (CYRILLIC.test(plain)) addCyrillic(names, plain, key, isRespelt);
  else for (const read of inCyrillicLetters(plain)) addCyrillic(names, read, key, isRespelt);
}

function addCyrillic(names: TranscribedNames, word: string, key: string, isRespelt: boolean): void {
  // A husband is Ковальский, and abroad his wife is Kowalska.
  const others = /(?:ий|ый|ая)$/iu.test(word) ? [word.replace(/..$/u, 'а'), word.replace(/..$/u, 'ий')] : [];
  const wholes = [word, ...others].map((one) => ({
    key,
    sound: cyrillicSound(one),
    isStem: false,
    isRespelt,
  }));
  const stems = stemsOf(fold(word)).map((stem) => ({
    key,
    sound: cyrillicSound(stem),
    isStem: true,
    isRespelt,
  }));
  for (const one of [...wholes, ...stems]) put(names.cyrillic, readingKey(one.sound), one);
}

/** @param word of a text; an apostrophe parts an ending from it (Yılmaz’dan), or is its own (О’Коннора); what is small on either side of it is no name (l’une, Türkiye’nin). @param isBare an ending was taken off it before. */
export function transcribedAs(word: string, names: TranscribedNames, isBare = false): HeardAs {
  if (!isTranscribed(names)) return NOT_HEARD;
  const written = word.replace(/\p{Cf}/gu, '');
  const forms = [...new Set([written.replace(APOSTROPHES, ''), ...partsOf(written)])]
    .filter((form) => form.length >= LEAST && form.length <= MOST)
    .map((form) => form.normalize('NFC').toLowerCase());
  const found = forms.flatMap((form) => formAs(form, names, isBare));
  const keys = (...alone: readonly Found['alone'][]) => [
    ...new Set(found.filter((one) => alone.includes(one.alone)).map(({ key }) => key)),
  ];
  const heard = keys('always', 'behind', 'never');
  if (forms.some((form) => GRAMMAR.has(fold(form)))) return { ...NOT_HEARD, heard };
  return { heard, heardAlone: keys('always'), heardBehind: keys('behind'), heardSaid: [] };
}

function partsOf(word: string): readonly string[] {
  const parts = word.split(APOSTROPHES);
  return parts.length > 1 ? parts.filter((part) => !isSmall(part)) : parts;
}

function formAs(form: string, names: TranscribedNames, isBare: boolean): readonly Found[] {
  if (LATIN.test(form)) return latinAs(form, names.cyrillic, isBare);
  if (CYRILLIC.test(form))
    return [...cyrillicAs(form, names.latin, isBare), ...neighbourAs(form, names.cyrillic, isBare)];
  return inCyrillicLetters(form).flatMap((read) => [
    ...cyrillicAs(read, names.latin, true),
    ...neighbourAs(read, names.cyrillic, true),
  ]);
}

/** Russian and Ukrainian write one name in two ways: Мира, Міра; Хольм, Гольм; Уайт, Вайт. */
function neighbourAs(form: string, names: TranscribedNames['cyrillic'], isBare: boolean): readonly Found[] {
  if (names.size === 0) return [];
  return formsWithout(form, isBare).flatMap(({ text, isStem }) => {
    const sound = cyrillicSound(text);
    return (names.get(readingKey(sound)) ?? [])
      .filter((name) => name.isStem === isStem && neighbourSound(name.sound) === neighbourSound(sound))
      .map(({ key }) => ({ key, alone: 'always' as const }));
  });
}

interface Found {
  readonly key: string;
  /** Whether by itself it is the name. */
  readonly alone: 'always' | 'behind' | 'never';
}

/** What a man's name has behind a preposition alone, which never begins a sentence. */
const LOCATIVE = 'е';

function cyrillicAs(form: string, names: TranscribedNames['latin'], isBare: boolean): readonly Found[] {
  return cutsOf(form, isBare ? 0 : LONGEST).flatMap(({ bare, ending }) => {
    const sound = cyrillicSound(bare);
    return (names.get(readingKey(sound)) ?? []).flatMap(({ key, reading }) => {
      const fits = ending === '' ? reading.fits : reading.fitsWithout(ending);
      if (!fits(sound, 'beside')) return [];
      const isLocative = ending === LOCATIVE && !VOWEL_END.test(key);
      return [{ key, alone: aloneAs(fits(sound, widthAlone(sound)), isLocative) }];
    });
  });
}

function latinAs(form: string, names: TranscribedNames['cyrillic'], isBare: boolean): readonly Found[] {
  // Behind a silent e there is no ending but the s.
  const readings = formsWithout(form, isBare).filter(
    ({ text, isStem }) => isStem || text === form || !text.endsWith('e') || form === `${text}s`,
  );
  return readings.flatMap(({ text, isStem }) => {
    const reading = cyrillicReading(text);
    return reading.keys
      .flatMap((by) => names.get(by) ?? [])
      .filter((name) => !name.isRespelt && name.isStem === isStem && reading.fits(name.sound, 'beside'))
      .map(({ key, sound }) => ({ key, alone: aloneAs(reading.fits(sound, widthAlone(sound)), false) }));
  });
}

const VOWEL_END = /[aeiouy]$/u;

function aloneAs(fits: boolean, isLocative: boolean): Found['alone'] {
  if (!fits) return 'never';
  return isLocative ? 'behind' : 'always';
}

interface Form {
  readonly text: string;
  /** It lost its last letters to an ending. */
  readonly isStem: boolean;
}

/** A word as it stands, and what it may be without an ending. */
function formsWithout(form: string, isBare: boolean): readonly Form[] {
  const behind = isBare ? [] : cutLike(form, bareForms);
  const instead = isBare ? [] : cutLike(form, stemForms);
  return [
    ...[form, ...behind].map((text) => ({ text, isStem: false })),
    ...instead.map((text) => ({ text, isStem: true })),
  ];
}

/** Endings are known without their marks; what stands before them is read with its own. */
function cutLike(form: string, cut: (folded: string) => readonly string[]): readonly string[] {
  const folded = fold(form);
  return cut(folded).map((bare) => (folded.length === form.length ? form.slice(0, bare.length) : bare));
}

const LONGEST = 5;
/** Of Ewa: Эв-ы. */
const LEAST_BARE = 2;

/** A word and what may be its ending, of every length. */
function cutsOf(
  form: string,
  longest: number,
): readonly { readonly bare: string; readonly ending: string }[] {
  const most = Math.max(0, Math.min(longest, form.length - LEAST_BARE));
  return Array.from({ length: most + 1 }, (_, cut) => ({
    bare: form.slice(0, form.length - cut),
    ending: fold(form.slice(form.length - cut)),
  }));
}

/** By itself a word with fewer consonants must be written as most would write it. */
const TELLING = 3;

function widthAlone(sound: string): Width {
  return sound.replace(/[аеиоу]/gu, '').length >= TELLING ? 'rare' : 'plain';
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
