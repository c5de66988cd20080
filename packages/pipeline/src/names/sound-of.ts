/**
 * How a word of a name sounds, roughly, whoever wrote it: Wladimir, Vladimir, Владимир, فلاديمير. Consonants that conventions of
 * transliteration mix up are made one, and the vowels between them kept, since they tell Karim from Karam and Rana from Rania.
 */
import anyAscii from 'any-ascii';
import { fold, foldedStem } from './fold.ts';
import { heardAbroad } from './heard-abroad.ts';

/**
 * What Persian writes in Arabic script is a script of its own: it leaves out vowels that Arabic writes in foreign names (کلر, كيلر).
 * `either`: what both may write so, letter by letter.
 */
export type Script = 'arabic' | 'persian' | 'either' | 'hebrew' | 'latin' | 'other';

export interface Sound {
  readonly script: Script;
  /** Arabic and Hebrew script leave short vowels out. */
  readonly abjad: boolean;
  /** Letters that several languages read differently (ch, j, w, c) give several readings. */
  readonly readings: readonly Reading[];
  /** Those for words of the same script: there ض is not ز, whatever Persian says, and nobody leaves out the s of Dubois. */
  readonly own: readonly Reading[];
}

/** Whether letters say the same in both, so that one more or less tells two names apart. */
export function areOfOneScript(a: Sound, b: Sound): boolean {
  if (a.script === b.script) return true;
  if (a.abjad && b.abjad)
    return isArabic(a) && isArabic(b) && (a.script === 'either' || b.script === 'either');
  return !a.abjad && !b.abjad && (a.script === 'latin') === (b.script === 'latin');
}

function isArabic({ script }: Sound): boolean {
  return script === 'arabic' || script === 'persian' || script === 'either';
}

export interface Reading {
  readonly consonants: string;
  /** Before, between and behind the consonants; `*` may be any vowel. */
  readonly vowels: readonly string[];
}

/**
 * @param latin the word in lower-case ASCII; of a word in Arabic or Hebrew script its original is read instead.
 */
export function soundOf(word: string, latin: string, script = scriptOf(word)): Sound {
  const abjad = script !== 'latin' && script !== 'other';
  const own = readingsIn(spellingsIn(script, word, latin), abjad);
  let readings: readonly Reading[] | null = null;
  return {
    script,
    abjad,
    own,
    // Most words are never held against one of another script.
    get readings() {
      readings ??= [...own, ...readingsIn(abroadIn(script, word, latin), abjad)];
      return readings;
    },
  };
}

/** Letters that Arabic has not, or has in another form; and those of Arabic that Persian has not. */
const PERSIAN_LETTERS = /[یکگچپژ]/u;
const ARABIC_LETTERS = /[يىكةأإ]/u;
/** Letters that both write in names of Arabic alone, with the same vowels: حسن and حسین are two in either. */
const LETTERS_OF_NO_FOREIGNER = /[حعصضذثظ]/u;

/** @param name that the word stands in: not every word of one shows who writes. */
export function scriptOf(word: string, name = word): Script {
  if (/\p{Script=Arabic}/u.test(word)) {
    if (LETTERS_OF_NO_FOREIGNER.test(word)) return 'either';
    return PERSIAN_LETTERS.test(name) ? 'persian' : ARABIC_LETTERS.test(name) ? 'arabic' : 'either';
  }
  if (/\p{Script=Hebrew}/u.test(word)) return 'hebrew';
  return /^[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(word) ? 'latin' : 'other';
}

function readingsIn(spellings: readonly string[], abjad: boolean): readonly Reading[] {
  return spellings
    .map((spelt) => spelt.replace(/^a?bd[aeou][lr]?(?=\p{L}{3})/u, 'abd'))
    .flatMap((spelt) => (/^[ae]l.{3,}/u.test(spelt) ? [spelt, spelt.slice(2)] : [spelt]))
    .flatMap((form) => readingsOf(form, abjad));
}

function spellingsIn(script: Script, word: string, latin: string): readonly string[] {
  if (script === 'hebrew') return hebrewSpellings(word);
  if (script !== 'latin' && script !== 'other') return [arabicSpelling(word)];
  // Georgian names that end in a consonant have an -ი there, Giorgi has one of its own.
  return [/\p{Script=Georgian}$/u.test(word) ? latin.replace(/i$/u, '*') : latin];
}

/** How else it is read beside words of another script. */
function abroadIn(script: Script, word: string, latin: string): readonly string[] {
  if (script === 'latin') return heardAbroad(latin);
  if (script === 'hebrew') return [];
  if (script !== 'other') return [...persianSpellings(word), ...onE(word)];
  const spelt = latin.replaceAll('chzh', 'zh');
  const ukrainian = /[ієїґ]/iu.test(word) ? spelt.replaceAll('g', 'h') : spelt;
  return [...new Set([spelt, ukrainian])].filter((one) => one !== latin);
}

/** عودة is Auda and Odeh: of a word with one consonant the end is all that tells it apart, and it is heard as a or as e. */
function onE(word: string): readonly string[] {
  return /^(?:ال)?[اأإآوعي]*[^اأإآوعي][اوعي]*ة$/u.test(word) ? [`${arabicSpelling(word).slice(0, -1)}e`] : [];
}

const HEBREW: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'א:a ב:b,v ג:g ד:d ה: ו:w ז:z ח:,k ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p,f ף:f צ:z ץ:z ק:k ר:r ש:sh,s ת:t ' +
    'ג׳:j ז׳:zh צ׳:tch ץ׳:tch וו:w'
  )
    .split(' ')
    .map((pair): [string, string[]] => {
      const [letters = '', readings = ''] = pair.split(':');
      return [letters, readings.split(',')];
    }),
);
/** More ways to read a word make nobody easier to find. */
const MOST_SPELLINGS = 16;

/** Long vowels are written: א ו י; a final ה or א stands for one. */
function hebrewSpellings(word: string): readonly string[] {
  const letters = word.replace(/['’]/gu, '׳').replace(/[^\p{Script=Hebrew}]|\p{M}/gu, '');
  const [, middle = '', end = ''] = /^(.*?)([הא]?)$/u.exec(letters) ?? [];
  const read = everySpelling(middle.match(/[גזצץ]׳|וו|./gu) ?? [], (letter) => HEBREW.get(letter) ?? ['']);
  return read.map((one) => (end === '' ? one : `${one}*`));
}

/** Every way to read the letters, each in one of its readings. */
function everySpelling(
  letters: readonly string[],
  readings: (letter: string) => readonly string[],
): readonly string[] {
  const read = letters.reduce<readonly string[]>(
    (begun, letter) =>
      begun.flatMap((one) => readings(letter).map((more) => one + more)).slice(0, MOST_SPELLINGS),
    [''],
  );
  return [...new Set(read)];
}

/** Long vowels are written: ا و ي. A final ه, ح or ى may stand for one, ة does. */
function arabicSpelling(word: string): string {
  const marked = markedEnd(foldedStem(word)).replace(/ظ/gu, 'z').replaceAll('ا', 'a');
  return inLatin(endsOpen(word) ? marked.replace(/.$/u, '*') : marked);
}

/** Names on a long a that Persian, and Egypt the other way round, writes with the letter for i: مصطفی is Mostafa, علی Ali. */
const ON_LONG_A = /^(?:مصطف|مرتض|مجتب|موس|عيس|يحي|ليل|سلم|كبر|صغر|هد|بشر|نجو|سلو|يسر)ي$/u;

function endsOpen(word: string): boolean {
  return (
    word.normalize('NFC').endsWith('ى') ||
    ON_LONG_A.test(fold(word).replaceAll('ی', 'ي').replaceAll('ک', 'ك'))
  );
}

/** The letters of Arabic that Persian says otherwise, and و, which is u in one place of a word and v in another (کووالچوک). */
const PERSIAN: ReadonlyMap<string, readonly string[]> = new Map([
  ['ض', ['z']],
  ['ذ', ['z']],
  ['ظ', ['z']],
  ['ث', ['s']],
  ['ق', ['k', 'g']],
  ['و', ['u', 'v']],
  ['ا', ['a']],
  ['چ', ['tch']],
]);

/** A first و is part of the word, and not "and": Vahid. */
function persianSpellings(word: string): readonly string[] {
  const marked = markedEnd(fold(word)).replace(/[یي]{2}$/u, 'ی');
  const letters = endsOpen(word) ? marked.replace(/.$/u, '*') : marked;
  return everySpelling(Array.from(letters), (letter) => PERSIAN.get(letter) ?? [inLatin(letter)]);
}

function markedEnd(folded: string): string {
  return folded.replace(/ة$/u, 'a').replace(/[هح]$/u, '*').replace(/[هح]/gu, '');
}

function inLatin(letters: string): string {
  return anyAscii(letters)
    .toLowerCase()
    .replace(/[^a-z*]/gu, '');
}

function readingsOf(spelt: string, abjad: boolean): readonly Reading[] {
  const among = (letters: RegExp, sounds: readonly string[]) =>
    letters.test(spelt) ? sounds : sounds.slice(0, 1);
  const variants = new Set(
    among(/ch/u, ['k', 'C']).flatMap((ch) =>
      among(/c[eiy]/u, ['k', 's', 'g']).flatMap((softC) =>
        among(/j/u, ['i', 'g']).flatMap((j) =>
          among(/w/u, ['u', 'f']).map((w) => consonantsIn(spelt, { ch, softC, j, w }, abjad)),
        ),
      ),
    ),
  );
  return [...variants].map(parse);
}

/** Lower-case letters are single sounds; S is sh, C is ch as in church. */
function consonantsIn(
  spelt: string,
  read: { readonly ch: string; readonly softC: string; readonly j: string; readonly w: string },
  abjad: boolean,
): string {
  const sounds = spelt
    .replace(/tsch|tch|tsh/gu, 'C')
    .replace(/dsch|dzh|dj|zh/gu, 'g')
    .replace(/sch|sh/gu, 'S')
    .replace(/ch/gu, read.ch)
    .replace(/kh|ck|q/gu, 'k')
    .replace(/gh/gu, 'g')
    .replace(/ph|v/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/dh/gu, 'd')
    // مرتضی is Morteza: between ت and ض a vowel is not written.
    .replace(abjad ? /ts|z/gu : /ts|tz|z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[eiy])/gu, read.softC)
    .replace(/c/gu, 'k')
    .replace(/j/gu, read.j)
    .replace(/w/gu, read.w)
    .replace(/y/gu, 'i')
    .replace(/h/gu, '');
  // Double letters are one sound, but not where the vowel between two has been left out (حداد).
  return abjad ? sounds : sounds.replace(/(\p{L})\1+/gu, '$1');
}

function parse(sounds: string): Reading {
  const parts = sounds.split(/([^aeiou*])/u);
  return {
    consonants: parts.filter((_, at) => at % 2 === 1).join(''),
    vowels: parts.filter((_, at) => at % 2 === 0),
  };
}
