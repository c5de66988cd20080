/** Puts times of day that a text says in words into digits: "halb acht" is 7:30 Uhr, which a translator made half eight or 8:30. */
import { fold } from '../names/fold.ts';
import { CLOCK_WORDS, type ClockWords } from './clock-words.ts';
import { readNumberWord } from './read-number-word.ts';

/** The same text in a language whose words for times are not known. @param language primary. */
export function timesInDigits(text: string, language: string): string {
  return withTimes(text, language, CLOCK_WORDS[language]?.patterns ?? []);
}

/** With what may be a time as well: "ten to three" as 2:50. @param language primary. */
export function maybeTimesInDigits(text: string, language: string): string {
  const { patterns = [], maybe = [] } = CLOCK_WORDS[language] ?? {};
  return withTimes(text, language, [...patterns, ...maybe]);
}

/** With whole hours as well: "sieben Uhr" as 7:00 Uhr. @param language primary. */
export function hoursInDigits(text: string, language: string): string {
  const { patterns = [], whole = [] } = CLOCK_WORDS[language] ?? {};
  return withTimes(text, language, [...patterns, ...whole]);
}

/** With hours of the later day and others that a translator takes for how long something took: "um 16 Uhr" as 16:00 Uhr, of which it made 6 p.m. @param language primary. */
export function lateHoursInDigits(text: string, language: string): string {
  const { patterns = [], late = [] } = CLOCK_WORDS[language] ?? {};
  return withTimes(text, language, [...patterns, ...late]);
}

function withTimes(text: string, language: string, patterns: readonly RegExp[]): string {
  const words = CLOCK_WORDS[language];
  if (!words) return text;
  return patterns.reduce(
    (left, pattern) =>
      left.replace(pattern, (...match) => {
        const minutes = clockMinutes(match.at(-1), words, language);
        return minutes === null ? match[0] : written(minutes, words);
      }),
    text,
  );
}

/** What the groups of a pattern for times of day say, by their names. */
export type ClockGroups = Readonly<Record<string, string | undefined>>;

/** Since midnight; 0 Uhr is 24 Uhr, so that only a quarter to one comes to less than an hour. Null where it is no time. */
export function clockMinutes(
  { h, m, lead, to }: ClockGroups,
  { hours, past, lead: leads }: Pick<ClockWords, 'hours' | 'past' | 'lead'>,
  language: string,
): number | null {
  const hour = valueOf(h, hours, language);
  const beside = valueOf(m, past, language);
  const before = valueOf(lead, leads, language);
  if (hour === null || beside === null || before === null || hour > 24 || beside > 59) return null;
  return 60 * (hour === 0 ? 24 : hour) + (to === undefined ? beside : -beside) - before;
}

/** 0 where nothing stands. */
function valueOf(
  word: string | undefined,
  known: Readonly<Record<string, number>>,
  language: string,
): number | null {
  if (word === undefined) return 0;
  const plain = word.toLowerCase().replace(/[\s'’ʼ]+/gu, '');
  if (/^\d+$/u.test(plain)) return Number(plain);
  return known[plain] ?? numberOf(word, language);
}

/** French writes twenty-one with spaces or with hyphens. */
function numberOf(words: string, language: string): number | null {
  const values = fold(words)
    .split(/[\s-]+/u)
    .filter((word) => word !== 'et')
    .map((word) => readNumberWord(word, language));
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/** A quarter to one is said of 12:45. */
function written(minutes: number, { write }: ClockWords): string {
  const hour = Math.floor(minutes / 60);
  return write(hour === 0 ? 12 : hour % 24, String(minutes % 60).padStart(2, '0'));
}
