/** Ages that a text tells by their tens alone: "a man in his 40s", "in ihren Dreißigern", "una mujer de cuarenta y tantos", "في الأربعينات من عمره". */
import type { RoughCount } from './rough-counts.ts';

/** From twenty on, one for each ten: the beginnings of their words. */
type Tens = readonly string[];

interface AgeWords {
  readonly tens: Tens;
  /** What stands around the word of a ten, `TEN` in its place; each says that it is an age, since "the forties" are years too. */
  readonly phrases: readonly string[];
}

const FIRST = 20;
const LAST_OF_TEN = 9;

const WORDS: Readonly<Record<string, AgeWords>> = {
  en: {
    tens: ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'],
    phrases: [
      "(?:in|into) (?:his|her|their|my|our|your)(?: (?:early|mid|late)[ -]?)? ?(?:TENies|['’]?DIGITS['’]?s)",
      '(?:DIGITS|TENy)[- ]something',
    ],
  },
  de: {
    tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    phrases: ['(?:in|mit) (?:seinen|ihren|meinen|unseren|den) TENern'],
  },
  es: {
    tens: ['veinti', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
    phrases: ['TEN ?(?:y ?)?(?:tantos|tantas|pico)(?: años)?'],
  },
  ar: {
    tens: ['عشرين', 'ثلاثين', '[أا]ربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'],
    phrases: ['(?:في )?[وفبل]?(?:ال)?TENي?ات (?:من )?(?:ال)?عمر\\p{L}*'],
  },
};

type Pattern = readonly [age: number, pattern: RegExp];

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries(WORDS).map(([language, { tens, phrases }]) => [
    language,
    tens.map((word, at) => patternOf(FIRST + 10 * at, word, phrases)),
  ]),
);

function patternOf(age: number, word: string, phrases: readonly string[]): Pattern {
  const written = phrases.map((phrase) => phrase.replaceAll('TEN', word).replaceAll('DIGITS', String(age)));
  return [
    age,
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
  ];
}

/** @param language primary subtag. */
export function agesByTens(text: string, language: string): readonly RoughCount[] {
  return (PATTERNS.get(language) ?? []).flatMap(([age, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      least: age,
      most: age + LAST_OF_TEN,
      size: null,
      start: index,
      end: index + length,
    })),
  );
}
