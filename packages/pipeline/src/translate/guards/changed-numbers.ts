/** Finds numbers that the output lost or invented. Digits and words for amounts are compared; other words ("both", "the second") may stand for them on either side. */
import { type Language, primaryLanguage, type TranslationWarning } from '@crossquote/domain';
import { halvesIn } from '../../numbers/halves-in.ts';
import { roughInDigits } from '../../numbers/rough-in-digits.ts';
import { hoursInDigits, maybeTimesInDigits } from '../../numbers/times-in-digits.ts';
import { writtenNumbers } from '../../numbers/written-numbers.ts';
import { onClockOf24 } from './clock-times.ts';
import type { Guard } from './guarded-text.ts';
import { isHourByName, isRound, isSomeDozens, mayBeSaid, mayBeWritten } from './number-in-words.ts';
import { NUMBER_STEMS, type NumberStems } from './number-stems.ts';
import { numbersIn } from './numbers-in.ts';
import { saysInRoman } from './roman-numeral.ts';

/** "3 Mio." may become "3,000,000": only where one of both names a scale. */
const SCALE =
  /Mio|Mrd|milli|millón|billi|trilli|bn\b|tausend|thousand|\bmille\b|\bmila\b|\bmil\b|duizend|milj|тыс|тис|млн|млрд|милл|міл|ألف|آلاف|مليون|مليار|\bbin\b|milyon|milyar/iu;
/** 14:30 may become "2:30 p.m."; "am" and "kam" of a German source say no time. */
const CLOCK =
  /\d\s*[ap]\.?m\b|(?<!\p{L})[ap]\.m\b|o['’]clock|\bnoon\b|\bafternoon\b|\bevening\b|\bmorning\b|\b(?:at |to)night\b/iu;
/** "At 8:00" is no 20:00, though "at a quarter to two" may be 13:45. */
const IN_DIGITS = /(?<!\d)\d{1,2}:\d\d(?!\d)/u;
/** An hour on a clock of 24 hours, as `hoursInDigits` writes it. */
const LATE = /(?<![\d.:])(?:1[3-9]|2[0-3])(?::\d\d Uhr| h \d\d)/u;
const SCALES = [1e3, 1e6, 1e9];

export const changedNumbers: Guard = (text) => {
  const { sourceLanguage, output, targetLanguage } = text;
  const spoken = roughInDigits(text.source, primaryLanguage(sourceLanguage));
  const source = hoursInDigits(spoken, primaryLanguage(sourceLanguage));
  const isSpoken = source !== spoken;
  const { hours, isEvening, ...clock } = onClockOf24(source, output, isSpoken);
  const isOnDial = isSpoken && !(LATE.test(source) && IN_DIGITS.test(output));
  const like: Likeness = {
    scaled: SCALE.test(source) || SCALE.test(output),
    clock: isOnDial || isEvening || CLOCK.test(source) || CLOCK.test(output),
    hours,
    rough: spoken !== text.source,
  };
  const plain = withoutHalves(source, sourceLanguage) === source ? asItIs : withoutHalves;
  const sideIn = (language: Language, ...texts: readonly [clock: string, text: string]) =>
    openSide(plain(texts[0], language), plain(texts[1], language), language);
  const said = sideIn(sourceLanguage, clock.source, source);
  const made = sideIn(targetLanguage, clock.output, output);
  // "Six Days" is a name that stays as it is.
  const quoted = writtenNumbers(text.source, targetLanguage).values;
  return [
    ...missingFrom(made, said, like).map(warning('is missing')),
    ...addedTo(said, made, quoted, like).map(warning('was added')),
  ];
};

function asItIs(text: string): string {
  return text;
}

/** "Two and a half" as a half where the source tells one so: such an amount has a guard of its own (`changedHalves`). */
function withoutHalves(text: string, language: string): string {
  return halvesIn(text, primaryLanguage(language)).reduceRight((left, { start, end }) => {
    const words = text.slice(start, end).replace(/.*(?=half|halb|demi|medi[oa])/isu, '');
    return `${left.slice(0, start)}${words}${left.slice(end)}`;
  }, text);
}

interface Side {
  readonly text: string;
  /** In digits and in words. */
  readonly all: ReadonlySet<number>;
  /** Those that the other side must say too. */
  readonly sure: ReadonlySet<number>;
  /** The text without the numbers that were read in words. */
  readonly rest: string;
  readonly stems: NumberStems | undefined;
}

/** @param clock the text with its times on a clock of 24 hours. */
function sideOf(clock: string, text: string, language: string): Side {
  const digits = numbersIn(clock);
  const { values, sure, rest } = writtenNumbers(text, language);
  return {
    text,
    all: new Set([...digits, ...values]),
    sure: new Set([...digits, ...sure]),
    rest,
    stems: NUMBER_STEMS[primaryLanguage(language)],
  };
}

/** "Ten to three" may be a time, or from ten to three. */
function openSide(clock: string, text: string, language: string): Side {
  const plain = sideOf(clock, text, language);
  const inDigits = maybeTimesInDigits(clock, primaryLanguage(language));
  if (inDigits === clock) return plain;
  const timed = sideOf(inDigits, inDigits, language);
  return {
    ...plain,
    all: new Set([...plain.all, ...timed.all]),
    sure: new Set([...plain.sure].filter((number) => timed.sure.has(number))),
  };
}

function missingFrom(made: Side, said: Side, like: Likeness): readonly number[] {
  return [...said.sure]
    .filter((number) => !hasLike(made.all, number, like))
    .filter((number) => !mayBeWritten(number, made.rest, made.stems) && !isRound(number, made.text))
    .filter((number) => !(like.rough && isSomeDozens(number, made.text)))
    .filter((number) => !isHourByName(number, made.text))
    .filter(
      (number) => !(like.clock && isAfternoon(number) && mayBeWritten(number - 12, made.text, made.stems)),
    );
}

function addedTo(said: Side, made: Side, quoted: ReadonlySet<number>, like: Likeness): readonly number[] {
  return (
    [...made.sure]
      .filter((number) => !hasLike(said.all, number, like) && !quoted.has(number))
      // No word of the source ("das zweite Tor") says an hour of the afternoon.
      .filter((number) => like.hours.has(number) || !mayBeSaid(number, said.rest, said.stems))
      .filter((number) => !saysInRoman(said.text, number))
  );
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
  /** The source counts by tens or so: "une vingtaine" may be two dozen. */
  readonly rough: boolean;
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
