/**
 * How a word of a name sounds, roughly, whoever wrote it: Wladimir, Vladimir, Владимир, فلاديمير. Consonants that conventions of
 * transliteration mix up are made one, and the vowels between them kept, since they tell Karim from Karam and Rana from Rania.
 */
import anyAscii from 'any-ascii';
import { foldedStem } from './fold.ts';

export interface Sound {
  /** Arabic script leaves short vowels out. */
  readonly abjad: boolean;
  /** Letters that several languages read differently (ch, j, w, c) give several readings. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly consonants: string;
  /** Before, between and behind the consonants; `*` may be any vowel. */
  readonly vowels: readonly string[];
}

/** @param latin the word in lower-case ASCII; of a word in Arabic script its original is read instead. */
export function soundOf(word: string, latin: string): Sound {
  const abjad = /\p{Script=Arabic}/u.test(word);
  const spelt = (abjad ? arabicSpelling(word) : latin).replace(/^abd[aeou][lr]?(?=\p{L}{3})/u, 'abd');
  const forms = /^[ae]l.{3,}/u.test(spelt) ? [spelt, spelt.slice(2)] : [spelt];
  return { abjad, readings: forms.flatMap((form) => readingsOf(form, abjad)) };
}

/** Long vowels are written: ا و ي. A final ه, ح or ى may stand for one, ة does. */
function arabicSpelling(word: string): string {
  const marked = foldedStem(word)
    .replace(/ة$/u, 'a')
    .replace(/ظ/gu, 'z')
    .replace(/[هح]$/u, '*')
    .replace(/[هح]/gu, '')
    .replaceAll('ا', 'a');
  const open = word.normalize('NFC').endsWith('ى') ? marked.replace(/.$/u, '*') : marked;
  return anyAscii(open)
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
    .replace(/ts|tz|z/gu, 's')
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
