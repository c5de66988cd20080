/** Whether words that are read as no amount may say a number all the same: "both", "the second", "a dozen". Stems are looked for anywhere: better silent than wrong. */
import type { NumberStems } from './number-stems.ts';

/** Smaller ones are too often written as words to be missed in languages whose words for numbers are not known. */
const MIN_WITHOUT_WORDS = 13;
const DOZEN = /dozen|dutzend|douzaine|docena|dozzina|tuzin/iu;
const SOME_DOZENS = /(?<!\p{L})(?:two|three|four|five|[2-5])[ -]dozen/iu;
const DECADE = /decade|jahrzehnt|décenni|década|decenni/iu;
const HOURS_BY_NAME: Readonly<Record<number, RegExp>> = {
  0: /\bmidnight\b/iu,
  12: /\bnoon\b/iu,
  24: /\bmidnight\b/iu,
};

/** Two dozen, two decades. */
export function isRound(number: number, text: string): boolean {
  return (number % 12 === 0 && DOZEN.test(text)) || (number % 10 === 0 && DECADE.test(text));
}

/** Whether the text may hold the number as a word. */
export function mayBeWritten(number: number, text: string, stems: NumberStems | undefined): boolean {
  if (!stems || number === 1) return number < MIN_WITHOUT_WORDS;
  return stemsOf(number, stems).every((stem) => new RegExp(stem, 'iu').test(text));
}

/** Twenty or so for two dozen; about ten is no dozen. */
export function isSomeDozens(number: number, text: string): boolean {
  return number > 10 && number % 10 === 0 && SOME_DOZENS.test(text);
}

/** What nothing matches. */
const NEVER = '(?!)';

/** The stems that its word is made of; a stem that nothing has, for numbers that nobody writes out. */
function stemsOf(number: number, stems: NumberStems): readonly string[] {
  if (!Number.isInteger(number)) return [stems.other];
  if (number < 20) return [stems.small[number] ?? NEVER];
  if (number < 100) {
    const tens = stems.tens[Math.floor(number / 10) - 2] ?? NEVER;
    return number % 10 === 0 ? [tens] : [tens, stems.small[number % 10] ?? NEVER];
  }
  if (number % 1e6 === 0) return [stems.other];
  if (number % 1000 === 0) return [stems.thousand];
  return number % 100 === 0 ? [`${stems.hundred}|${stems.thousand}`] : [NEVER];
}

/** Whether the source may say the number without digits: any word for an amount will do, and any text in a language whose words are not known. */
export function mayBeSaid(number: number, source: string, stems: NumberStems | undefined): boolean {
  if (!stems || number === 1) return true;
  const any = [...stems.small.slice(2), ...stems.tens, stems.hundred, stems.thousand, stems.other].join('|');
  return new RegExp(any, 'iu').test(source);
}

/** Noon and midnight. */
export function isHourByName(number: number, text: string): boolean {
  return HOURS_BY_NAME[number]?.test(text) ?? false;
}
