/** A word of a name in Latin letters as it may stand in Cyrillic ones, with an ending or without: whether Вайсу can be Weiß. */
import { fold } from './fold.ts';
import { IN_CYRILLIC } from './latin-in-cyrillic.ts';
import { keysOf, patternsOf, segmentsOf, type Width } from './letter-rules.ts';

type Fits = (sound: string, width: Width) => boolean;

export interface CyrillicReading {
  /** Every key that `readingKey` may give of what is written for it. */
  readonly keys: readonly string[];
  /** Whether a sound (see `cyrillicSound`) is the name's. */
  readonly fits: Fits;
  /** Whether it is the name's without an ending of a case, folded. */
  readonly fitsWithout: (ending: string) => Fits;
}

/** Whoever compares names compares one with many. */
const kept = new Map<string, CyrillicReading>();
const MOST_KEPT = 10_000;

export function cyrillicReading(word: string): CyrillicReading {
  const known = kept.get(word) ?? readingOf(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, known);
  return known;
}

function readingOf(word: string): CyrillicReading {
  const small = word.normalize('NFC').toLowerCase();
  const [stem, endings] = stemOf(small);
  const whole = fitsOf(small, false);
  const open = fitsOf(small, true);
  const cut = stem === null ? null : fitsOf(stem, false);
  return {
    keys: [
      ...new Set(
        [small, ...(stem === null ? [] : [stem])].flatMap((one) =>
          keysOf(segmentsOf(one, IN_CYRILLIC), readingKey),
        ),
      ),
    ],
    fits: whole,
    fitsWithout: (ending) => (sound, width) =>
      (OF_CONSONANT.has(ending) && !VOWEL_END.test(sound) && open(sound, width)) ||
      (endings.has(ending) && cut !== null && cut(sound, width)),
  };
}

const endings = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));
const OF_CONSONANT = endings('а у ом ем е ы и і я ю ов ев ів ам ами ах ям ями ях ові еві єві єм');
const OF_E = endings('а я ы и і ї е є у ю ой ей ою ею єю ам ами ах ям ями ях');
const OF_A = new Set([
  ...OF_E,
  ...endings('ин ина ино ину ины ине ині иной иною иного иному ином иным иных иними иными иної иній'),
]);
const OF_O = endings('а у ом ові ою и і ів');
const OF_I = endings('я ю ем е и ї єм еві єві');
const OF_ADJECTIVE = new Set([
  ...OF_E,
  ...endings('ый ий ая яя ого ому его ему ым им ом ую ых их ыми ими ій ої ій а'),
]);

/** What a name loses to which endings; the first that fits. */
const DECLENSIONS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(?<=[sc]k)(?:a|aya|aja|aia|i|y|ij|iy|yi|yj|ii)$/u, OF_ADJECTIVE],
  [/(?<=t)(?:oi|oy|oj)$/u, OF_ADJECTIVE],
  [/(?<=[oe][vw]|in)a$/u, OF_ADJECTIVE],
  [/a$/u, OF_A],
  [/e$/u, OF_E],
  [/o$/u, OF_O],
  [/(?<=[aeou])[iyj]$/u, OF_I],
  // Of Juri; but Россия is no case of Rossi.
  [/(?<!ss)(?<=[^aeiou])$|(?<=[bdgklmnrtv]i)[jy]$/u, OF_I],
];

function stemOf(word: string): readonly [string | null, ReadonlySet<string>] {
  const found = DECLENSIONS.find(([end]) => end.test(word));
  const isOfI = found?.[1] === OF_I;
  if (!found || (isOfI && !/[ijy]$/u.test(word))) return [null, OF_I];
  return [word.replace(found[0], ''), found[1]];
}

const VOWEL_END = /[аеиоу]$/u;

/** The same for one name in whatever orthography: see `latin-in-cyrillic`. */
export function cyrillicSound(word: string): string {
  return fold(word.normalize('NFC').replace(/(?<=[иіы])[йј]$/iu, ''))
    .replace(/[эєѣ]/gu, 'е')
    .replace(/[іыј]/gu, 'и')
    .replaceAll('ґ', 'г')
    .replaceAll('щ', 'шч')
    .replace(/ь(?=[еиоуюя])/gu, 'и')
    .replace(/(?<=и)ю/gu, 'у')
    .replace(/(?<=и)я/gu, 'а')
    .replaceAll('ю', 'иу')
    .replaceAll('я', 'иа')
    .replaceAll('ћ', 'ч')
    .replace(/[ђџ]/gu, 'дж')
    .replaceAll('љ', 'л')
    .replaceAll('њ', 'н')
    .replace(/[^а-я]|[ъь]/gu, '')
    .replace(/([^аеиоу])\1+/gu, '$1');
}

/**
 * What Russian and Ukrainian write in two ways of a name that is of neither: Хольм and Гольм, Уайт and Вайт, Шевалье and Шевальє.
 * @param sound see `cyrillicSound`.
 */
export function neighbourSound(sound: string): string {
  return sound
    .replaceAll('х', 'г')
    .replaceAll('в', 'у')
    .replace(/и+/gu, 'и')
    .replace(/(.)\1+/gu, '$1');
}

/** Consonants that no reading mixes up, by which names are found that may be one. */
export function readingKey(sound: string): string {
  return sound
    .replace(/[аеиоувфгх]/gu, '')
    .replace(/[зцшжч]/gu, 'с')
    .replaceAll('б', 'п')
    .replaceAll('д', 'т')
    .replace(/(.)\1+/gu, '$1');
}

/** @param losesVowel the last one before its last consonant may be gone: Павел, Павл-а. */
function fitsOf(word: string, losesVowel: boolean): Fits {
  const segments = segmentsOf(word, IN_CYRILLIC);
  const isLost = (at: number) =>
    losesVowel && at > 0 && at === segments.length - 2 && /^(?:e|o|ie)$/u.test(segments[at]?.letters ?? '');
  return patternsOf(segments, isLost);
}
