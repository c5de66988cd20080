/** Amounts of so many and a half that a text writes in words: "anderthalb Stunden", "deux ans et demi", "two and a half million". */
import { fold } from '../names/fold.ts';
import { readNumberWord } from './read-number-word.ts';

export interface Half {
  /** Whole ones before the half. */
  readonly whole: number;
  /** A word behind it multiplies it: 1000 of "siebeneinhalbtausend"; 1 where none does. */
  readonly scale: number;
  /** UTF-16 code units of the text, with that word. */
  readonly start: number;
  readonly end: number;
}

const SCALES: readonly (readonly [beginning: string, value: number])[] = [
  ['milliard', 1e9],
  ['billion', 1e9],
  ['mil', 1e6],
  ['t', 1e3],
];

const pattern = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}])`, 'giu');

/** Group `n` is the whole ones, one where nothing stands; in order: what an earlier one has read no later one reads. */
const HALVES: Readonly<Record<string, readonly RegExp[]>> = {
  de: [pattern('(?:anderthalb|(?<n>\\p{L}+)einhalb)(?: ?(?<scale>Million(?:en)?|Milliarden?|tausend))?')],
  en: [
    pattern('(?<n>\\p{L}+|\\d+)[ -]and[ -]a[ -]half(?:[ -](?<scale>million|billion|thousand))?'),
    pattern('(?:an?|(?<n>one|1)) (?!half)(?:(?<scale>million|billion)|\\p{L}+) and a half'),
  ],
  fr: [pattern('(?<n>\\p{L}+|\\d+) (?:(?<scale>millions?|milliards?)|\\p{L}+) et demie?')],
  es: [pattern('(?<n>\\p{L}+|\\d+) (?:(?<scale>mill(?:ón|ones))|\\p{L}+) y medi[oa]')],
};

/** In the order of the text. @param language primary subtag. */
export function halvesIn(text: string, language: string): readonly Half[] {
  const all = (HALVES[language] ?? []).flatMap((one) =>
    [...text.matchAll(one)].flatMap(({ 0: { length }, index, groups = {} }): readonly Half[] => {
      const whole = wholeOf(groups['n'], language);
      return whole === null
        ? []
        : [{ whole, scale: scaleOf(groups['scale']), start: index, end: index + length }];
    }),
  );
  return all
    .filter((half, i) => !all.slice(0, i).some(({ start, end }) => start < half.end && half.start < end))
    .sort((a, b) => a.start - b.start);
}

function wholeOf(word: string | undefined, language: string): number | null {
  if (word === undefined) return 1;
  if (/^\d+$/u.test(word)) return Number(word);
  const read = readNumberWord(fold(word), language);
  // "A million and a half" has its own pattern.
  return read === null || read >= 1000 ? null : read;
}

function scaleOf(word = ''): number {
  return SCALES.find(([beginning]) => word.toLowerCase().startsWith(beginning))?.[1] ?? 1;
}
