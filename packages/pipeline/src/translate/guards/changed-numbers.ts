/** Finds numbers that the output lost or invented. Digits are compared; words for numbers may stand for them on either side. */
import { primaryLanguage, type TranslationWarning } from '@crossquote/domain';
import { onClockOf24 } from './clock-times.ts';
import type { Guard } from './guarded-text.ts';
import { NUMBER_WORDS, type NumberWords } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';
import { saysInRoman } from './roman-numeral.ts';
import { writtenNumbers } from './written-numbers.ts';

/** "3 Mio." may become "3,000,000": only where one of both names a scale. */
const SCALE =
  /Mio|Mrd|milli|millón|billi|trilli|bn\b|tausend|thousand|\bmille\b|\bmila\b|\bmil\b|duizend|milj|тыс|тис|млн|млрд|милл|міл|ألف|آلاف|مليون|مليار|\bbin\b|milyon|milyar/iu;
/** 14:30 may become "2:30 p.m."; "am" and "kam" of a German source say no time. */
const CLOCK =
  /\d\s*[ap]\.?m\b|(?<!\p{L})[ap]\.m\b|o['’]clock|\bnoon\b|\bafternoon\b|\bevening\b|\bmorning\b/iu;
const DOZEN = /dozen|dutzend|douzaine|docena|dozzina|tuzin/iu;
const DECADE = /decade|jahrzehnt|décenni|década|decenni/iu;
const SCALES = [1e3, 1e6, 1e9];
const HOURS_BY_NAME: Readonly<Record<number, RegExp>> = {
  0: /\bmidnight\b/iu,
  12: /\bnoon\b/iu,
  24: /\bmidnight\b/iu,
};
/** Smaller ones are too often written as words to be missed in languages whose words for numbers are not known. */
const MIN_WITHOUT_WORDS = 13;

export const changedNumbers: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const { hours, isEvening, ...clock } = onClockOf24(source, output);
  const said = numbersIn(clock.source);
  const made = numbersIn(clock.output);
  const saidInWords = writtenNumbers(source, sourceLanguage);
  const madeInWords = writtenNumbers(output, targetLanguage);
  // "Six Days" is a name that stays as it is.
  const quoted = writtenNumbers(source, targetLanguage);
  const like: Likeness = {
    scaled: SCALE.test(source) || SCALE.test(output),
    clock: isEvening || CLOCK.test(source) || CLOCK.test(output),
    hours,
  };
  const sourceWords = NUMBER_WORDS[primaryLanguage(sourceLanguage)];
  const words = NUMBER_WORDS[primaryLanguage(targetLanguage)];
  const allSaid = new Set([...said, ...saidInWords.values, ...quoted.values]);
  const allMade = new Set([...made, ...madeInWords.values]);
  const missing = [...new Set([...said, ...saidInWords.sure])]
    .filter((number) => !hasLike(allMade, number, like))
    .filter((number) => !mayBeWritten(number, madeInWords.rest, words) && !isRound(number, output))
    .filter((number) => !HOURS_BY_NAME[number]?.test(output))
    .filter((number) => !(like.clock && isAfternoon(number) && mayBeWritten(number - 12, output, words)));
  const added = [...new Set([...made, ...madeInWords.sure])]
    .filter((number) => !hasLike(allSaid, number, like))
    // No word of the source ("das zweite Tor") says an hour of the afternoon.
    .filter((number) => hours.has(number) || !mayBeSaid(number, saidInWords.rest, sourceWords))
    .filter((number) => !saysInRoman(source, number));
  return [...missing.map(warning('is missing')), ...added.map(warning('was added'))];
};

/** Two dozen, two decades. */
function isRound(number: number, text: string): boolean {
  return (number % 12 === 0 && DOZEN.test(text)) || (number % 10 === 0 && DECADE.test(text));
}

function isAfternoon(hour: number): boolean {
  return hour > 12 && hour <= 24;
}

function warning(what: string): (number: number) => TranslationWarning {
  return (number) => ({ check: 'number', detail: `${number} ${what}` });
}

/** Ways in which an unequal number may be the same one. */
interface Likeness {
  readonly scaled: boolean;
  readonly clock: boolean;
  /** Hours that are what they are: "2:40 p.m." is not 2.40, though in "from 8 to 10 p.m." the 8 may be 20. */
  readonly hours: ReadonlySet<number>;
}

function hasLike(numbers: ReadonlySet<number>, number: number, { scaled, clock, hours }: Likeness): boolean {
  if (numbers.has(number)) return true;
  if (clock && number % 24 === 0 && numbers.has(24 - number)) return true;
  const isOpen = (hour: number) => hour <= 24 && !hours.has(hour);
  if (clock && isOpen(number) && [number - 12, number + 12].some((hour) => isOpen(hour) && numbers.has(hour)))
    return true;
  if (!scaled) return false;
  return [...numbers].some((other) =>
    SCALES.some((scale) => isNear(other, number * scale) || isNear(number, other * scale)),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Whether the text may hold the number as a word. Stems are looked for anywhere: better silent than wrong. */
function mayBeWritten(number: number, text: string, words: NumberWords | undefined): boolean {
  if (!words || number === 1) return number < MIN_WITHOUT_WORDS;
  return stemsOf(number, words).every((stems) => new RegExp(stems, 'iu').test(text));
}

/** What nothing matches. */
const NEVER = '(?!)';

/** The stems that its word is made of; a stem that nothing has, for numbers that nobody writes out. */
function stemsOf(number: number, words: NumberWords): readonly string[] {
  if (!Number.isInteger(number)) return [words.other];
  if (number < 20) return [words.small[number] ?? NEVER];
  if (number < 100) {
    const tens = words.tens[Math.floor(number / 10) - 2] ?? NEVER;
    return number % 10 === 0 ? [tens] : [tens, words.small[number % 10] ?? NEVER];
  }
  if (number % 1e6 === 0) return [words.other];
  if (number % 1000 === 0) return [words.thousand];
  return number % 100 === 0 ? [`${words.hundred}|${words.thousand}`] : [NEVER];
}

/** Whether the source may say the number without digits: any word for an amount will do, and any text in a language whose words are not known. */
function mayBeSaid(number: number, source: string, words: NumberWords | undefined): boolean {
  if (!words || number === 1) return true;
  const any = [...words.small.slice(2), ...words.tens, words.hundred, words.thousand, words.other].join('|');
  return new RegExp(any, 'iu').test(source);
}
