/** Puts numbers and times of day that a text writes in words into digits, for a model that copies digits well and gets larger numbers in words wrong. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { bareTimes } from './bare-times.ts';
import { type Figure, findNumbers } from './find-numbers.ts';
import { halvesIn } from './halves-in.ts';
import { roughInDigits } from './rough-in-digits.ts';
import { lateHoursInDigits } from './times-in-digits.ts';
import { isOneNumber, isPartOfWord, isSure } from './written-numbers.ts';

/** Smaller ones are words of everyday; larger ones stand as "two million". */
const LEAST = 13;
const LARGEST = 1e6;
/** "A thousand thanks", "several hundred thousand": manners of speaking, or a part of one. */
const ROUND: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000]);
/** In digits, "ab 18:00 zwanzig Boote" would be 18:00:20, and "um acht Uhr zwanzig Boote" 8:20. */
const BEHIND_TIME = /(?:\d:\d\d| Uhr|\d ?h(?: \d\d)?|(?<!\p{L})heures)\s$/u;
/** From here on digits stand in groups, without which a nought is lost or added. */
const GROUPED = 10_000;
const SEPARATORS: Readonly<Record<string, string>> = { de: '.', en: ',', es: '.' };

/** The same text in a language whose words for numbers are not known for sure. */
export function withDigits(written: string, language: Language): string {
  const primary = primaryLanguage(language);
  if (!isSure(primary)) return written;
  const timed = bareTimes(lateHoursInDigits(roughInDigits(written, primary), primary), primary);
  const text = halvesInDigits(timed, primary);
  return findNumbers(text, primary)
    .filter((figure) => isOneNumber(figure, text) && !isPartOfWord(figure, text))
    .filter(({ value }) => value >= LEAST && value < LARGEST && !ROUND.has(value))
    .filter(({ start }) => !BEHIND_TIME.test(text.slice(0, start)))
    .reduceRight((left, figure) => {
      const start = wordsStart(figure, text, primary);
      // "Twenty times" is one word in German, and the times would be lost.
      if (/mal$/iu.test(text.slice(start, figure.end))) return left;
      return `${left.slice(0, start)}${inDigits(figure.value, primary)}${left.slice(figure.end)}`;
    }, text);
}

/** German puts them in one word, of which a translator got "anderthalb" wrong mostly and "elfeinhalb" always; other languages' words are ones that it knows. */
function halvesInDigits(text: string, language: string): string {
  if (language !== 'de') return text;
  return halvesIn(text, language).reduceRight((left, { whole, scale, start, end }) => {
    const behind = /(?<scale> \p{Lu}\p{L}+)?$/u.exec(text.slice(start, end))?.groups?.['scale'];
    const value = behind === undefined ? (whole + 0.5) * scale : whole + 0.5;
    const digits = Number.isInteger(value) ? inDigits(value, language) : String(value).replace('.', ',');
    return `${left.slice(0, start)}${digits}${behind ?? ''}${left.slice(end)}`;
  }, text);
}

/** A space that does not break in languages that have no mark for it. */
function inDigits(value: number, language: string): string {
  if (value < GROUPED) return String(value);
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, SEPARATORS[language] ?? '\u00A0');
}

/** Where the number itself begins, behind what hedges it ("around", "more than"). */
function wordsStart({ start, end, hedge, value }: Figure, text: string, language: string): number {
  if (hedge === null) return start;
  const words = [...text.slice(start, end).matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)].map(
    ({ index }) => start + index,
  );
  const isWhole = (at: number) => {
    const [first] = findNumbers(text.slice(at, end), language);
    return first?.value === value && first.start === 0 && first.hedge === null;
  };
  return words.find(isWhole) ?? start;
}
