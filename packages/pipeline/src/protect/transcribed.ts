/** Names of people who are hidden strictly, in Latin letters or Cyrillic ones, found where a text has them in the other, in any case: Klara Weiß in «у Клары Вайс». */
import {
  type CyrillicReading,
  cyrillicReading,
  cyrillicSound,
  readingKey,
  type Width,
} from '../names/cyrillic-reading.ts';
import { fold } from '../names/fold.ts';
import { bareForms, stemForms, stemsOf } from './case-endings.ts';
import { GRAMMAR } from './grammar-words.ts';

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
}

export interface HeardAs {
  /** Keys of names that it may be beside other words of the name, and by itself. */
  readonly heard: readonly string[];
  readonly heardAlone: readonly string[];
}

export const noTranscribedNames = (): TranscribedNames => ({ latin: new Map(), cyrillic: new Map() });

export function isTranscribed({ latin, cyrillic }: TranscribedNames): boolean {
  return latin.size > 0 || cyrillic.size > 0;
}

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}]+$/u;
/** Of shorter ones every other word would be a case. */
const LEAST = 3;
/** No name is longer, and nothing takes long. */
const MOST = 32;

/** @param key what is found by the word. */
export function addTranscribed(names: TranscribedNames, word: string, key: string): void {
  if (word.length < LEAST || word.length > MOST) return;
  if (LATIN.test(word)) {
    const reading = cyrillicReading(word);
    for (const by of reading.keys) put(names.latin, by, { key, reading });
  }
  if (!CYRILLIC.test(word)) return;
  // A husband is Ковальский, and abroad his wife is Kowalska.
  const others = /(?:ий|ый|ая)$/iu.test(word) ? [word.replace(/..$/u, 'а'), word.replace(/..$/u, 'ий')] : [];
  const wholes = [word, ...others].map((one) => ({ key, sound: cyrillicSound(one), isStem: false }));
  const stems = stemsOf(fold(word)).map((stem) => ({ key, sound: cyrillicSound(stem), isStem: true }));
  for (const one of [...wholes, ...stems]) put(names.cyrillic, readingKey(one.sound), one);
}

/** @param word of a text; an apostrophe parts an ending from it. @param isBare an ending was taken off it before. */
export function transcribedAs(word: string, names: TranscribedNames, isBare = false): HeardAs {
  const [plain = ''] = word.replace(/\p{Cf}/gu, '').split(/['’ʼ‘`´]/u);
  if (plain.length < LEAST || plain.length > MOST) return { heard: [], heardAlone: [] };
  if (!isTranscribed(names)) return { heard: [], heardAlone: [] };
  const form = plain.normalize('NFC').toLowerCase();
  const found = CYRILLIC.test(plain)
    ? [...cyrillicAs(form, names.latin, isBare), ...neighbourAs(form, names.cyrillic, isBare)]
    : LATIN.test(plain)
      ? latinAs(form, names.cyrillic, isBare)
      : [];
  const keys = (isAlone: boolean) => [
    ...new Set(found.filter((one) => !isAlone || one.isAlone).map(({ key }) => key)),
  ];
  return { heard: keys(false), heardAlone: GRAMMAR.has(fold(form)) ? [] : keys(true) };
}

/** Russian and Ukrainian write one name in two ways: Мира, Міра; Хольм, Гольм. */
function neighbourAs(form: string, names: TranscribedNames['cyrillic'], isBare: boolean): readonly Found[] {
  if (names.size === 0) return [];
  return formsWithout(form, isBare).flatMap(({ text, isStem }) => {
    const sound = cyrillicSound(text);
    return (names.get(readingKey(sound)) ?? [])
      .filter((name) => name.isStem === isStem && beginsAlike(name.sound, sound))
      .map(({ key }) => ({ key, isAlone: true }));
  });
}

function beginsAlike(one: string, other: string): boolean {
  return one.replace(/^х/u, 'г') === other.replace(/^х/u, 'г');
}

interface Found {
  readonly key: string;
  readonly isAlone: boolean;
}

function cyrillicAs(form: string, names: TranscribedNames['latin'], isBare: boolean): readonly Found[] {
  return cutsOf(form, isBare ? 0 : LONGEST).flatMap(({ bare, ending }) => {
    const sound = cyrillicSound(bare);
    return (names.get(readingKey(sound)) ?? []).flatMap(({ key, reading }) => {
      const fits = ending === '' ? reading.fits : reading.fitsWithout(ending);
      return fits(sound, 'beside') ? [{ key, isAlone: fits(sound, widthAlone(sound)) }] : [];
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
      .filter((name) => name.isStem === isStem && reading.fits(name.sound, 'beside'))
      .map(({ key, sound }) => ({ key, isAlone: reading.fits(sound, widthAlone(sound)) }));
  });
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
