/** Where a text tells a time of day in words, whole hours included. */
import type { TextRange } from '@crossquote/domain';
import { CLOCK_WORDS } from './clock-words.ts';
import { latinDigits } from './latin-digits.ts';
import { SPOKEN_TIMES } from './spoken-times.ts';
import { clockMinutes } from './times-in-digits.ts';

/** What may be something else is a time behind these: "at ten past eight", but not "ten to three votes". */
const AT = /(?<!\p{L})(?:at|by|since|until)\s+$/iu;

export interface ClockRange extends TextRange {
  /** Since midnight, on whichever clock the text goes by; null where an hour or its minutes are no number. */
  readonly minutes: number | null;
  /** "Sieben Uhr": the number that it says is its hour. */
  readonly isWhole: boolean;
}

/** UTF-16 code units; may overlap; none in a language whose words for times are not known. @param language primary subtag. */
export function clockRanges(written: string, language: string): readonly ClockRange[] {
  const words = CLOCK_WORDS[language] ?? SPOKEN_TIMES[language];
  if (!words) return [];
  const text = latinDigits(written);
  const rangesOf = (patterns: readonly RegExp[], isWhole = false) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index, groups = {} }) => ({
        start: index,
        end: index + length,
        minutes: clockMinutes(groups, words, language),
        isWhole,
      })),
    );
  return [
    ...rangesOf(words.patterns),
    ...rangesOf(words.whole, true),
    ...rangesOf(words.maybe).filter(({ start }) => AT.test(text.slice(0, start))),
  ];
}
