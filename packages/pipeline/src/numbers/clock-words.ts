/** How German, French and English say times of day in words: what is a time for sure, since "trois heures et demie" may be how long something took. */
import { DE_END, FR_END, FR_NO_WAY, FR_PART_OF_DAY } from './clock-ends.ts';

export interface ClockWords {
  /** Groups: `h` the hour, `m` what is past, `lead` what is still to come, `to` where `m` is to come as well ("fünf vor halb acht"). */
  readonly patterns: readonly RegExp[];
  /** What may be something else as well, with the same groups: "ten to three" is a range, too. */
  readonly maybe: readonly RegExp[];
  /** Whole hours, which a translator gets right as words, mostly. */
  readonly whole: readonly RegExp[];
  /** Whole hours that it gets wrong, in digits too: those on a clock of 24 hours, and in French what it takes for how long something took. */
  readonly late: readonly RegExp[];
  /** Words that no list of numbers has: hours for `h`, minutes for `m` and `lead`. */
  readonly hours: Readonly<Record<string, number>>;
  readonly past: Readonly<Record<string, number>>;
  readonly lead: Readonly<Record<string, number>>;
  readonly write: (hour: number, minutes: string) => string;
}

const SIDES = ["(?<![\\p{L}\\p{N}’':.-])", '(?![\\p{L}\\p{N}-]|[.,:]\\d)'] as const;

function patterns(flags: string, ...alternatives: readonly string[]): readonly RegExp[] {
  return alternatives.map((pattern) => new RegExp(`${SIDES[0]}${pattern}`, `${flags}gu`));
}

/** German tells a noun by its capital, so that capitals count: each word with a small letter and a large one. */
function eitherCase(words: string): string {
  return words.replace(/(?<![\p{L}])\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
}

const DE_UNITS = 'drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const DE_HOUR = `(?<h>eins|zwei|${DE_UNITS}|1[0-2]|[1-9])${SIDES[1]}`;
const DE_MINUTES = `(?<m>${eitherCase(`zwei|${DE_UNITS}|fünfzehn|achtzehn|zwanzig|fünfundzwanzig`)}|[12]?\\d)(?: Minuten)?`;
const DE_SIDE = '(?:(?<to>vor)|nach)';
const DE_AMOUNT = '\\s+(?:Million|Milliard|Tausend|Hundert|Dutzend|Prozent|\\d)|\\s*%';
/** Where no "Uhr" says it: nothing is counted, as in "zehn nach drei Runden". */
const DE_ALONE = `(?: Uhr(?!\\p{L})|(?!${DE_AMOUNT}|\\s+\\p{Lu}))`;
const DE_NO_AMOUNT = `(?: Uhr(?!\\p{L})|(?!${DE_AMOUNT}))`;
const DE_AT = `(?<=(?<!\\p{L})(?:${eitherCase('um|gegen|seit|bis|ab|punkt|schlag|kurz vor|kurz nach')}|(?:ist|war|wird)(?: es)?(?: (?:jetzt|gerade|schon|erst|fast|genau))?) )`;
const DE_PAST_OR_TO = `(?:${DE_MINUTES} ${DE_SIDE} )?`;

const DE_HOUR_OF_24 = '(?<h>\\p{L}+|[01]?\\d|2[0-4])';
const DE_LATE = `null|${eitherCase('dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|(?:ein|zwei|drei)undzwanzig')}|0|1[3-9]|2[0-3]`;

const FR_UNITS = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze';
const FR_LATE =
  'treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-deux|vingt-trois|1[3-9]|2[0-3]';
const FR_HOURS = '[ -]heures?';
const FR_HOUR = `(?<h>une|${FR_UNITS}|${FR_LATE}|[01]?\\d)${FR_HOURS}`;
const FR_MINUTES =
  'cinq|dix|quinze|vingt|vingt-cinq|trente|trente-cinq|quarante|quarante-cinq|cinquante|cinquante-cinq|[0-5]\\d';
const FR_TO = `moins (?:(?:le|un) )?(?<lead>quart|cinq|dix|vingt|vingt-cinq)${SIDES[1]}(?! minutes)`;
const FR_PAST = `et (?<m>demie?|quart)${SIDES[1]}`;
/** "Limité à trois heures et demie", "de deux à trois heures et demie": how long something takes. */
const FR_NO_LIMIT = `(?<!(?:(?:limit|rédui|port|estim|évalu|ramen|prolong|étend|chiffr)\\p{L}*|${FR_UNITS}) )`;
const FR_AT = `(?<=(?<![\\p{L}’'])(?:${FR_NO_LIMIT}à|vers|dès|peu avant|peu après|il (?:est|était|sera)(?: (?:presque|déjà|environ))?) )`;
const FR_ABOUT = `(?<=(?<![\\p{L}’'])(?:vers|dès|peu avant|peu après) )`;
/** "De 14 heures à 16 heures", but not "de 14 à 16 heures", which may be how long something took. */
const FR_FROM = `(?<=(?<![\\p{L}’'])(?:de|entre) )`;
const FR_NO_SPAN = '(?<!(?:\\p{N}|heures?|\\p{N} ?h) à )';
/** "Peu après dix heures passées dans la cave": ten hours spent there. */
const FR_WHOLE = `(?! passées?(?!\\p{L}))(?!\\p{L}| ?\\d| (?:et|moins|${FR_MINUTES})(?!\\p{L}))${FR_NO_WAY}`;

const EN_HOUR =
  '(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|1[0-2]|[1-9])(?![\\p{L}\\p{N}]|[.,:]\\d)';
const EN_MINUTES = '(?:five|ten|twenty|twenty-five|5|10|20|25)(?=[- ])';

export const CLOCK_WORDS: Readonly<Record<string, ClockWords>> = {
  de: {
    patterns: patterns(
      '',
      `${DE_PAST_OR_TO}(?<lead>[Hh]alb|[Dd]rei ?[Vv]iertel) ${DE_HOUR}${DE_ALONE}`,
      `${DE_AT}${DE_PAST_OR_TO}(?<lead>halb|drei ?[Vv]iertel|[Vv]iertel) ${DE_HOUR}${DE_NO_AMOUNT}`,
      `(?<!(?:ein|kein|drei|zwei|das|dem|im) )(?<m>viertel) ${DE_SIDE} ${DE_HOUR}${DE_ALONE}`,
      `${DE_AT}(?<m>Viertel) ${DE_SIDE} ${DE_HOUR}${DE_ALONE}`,
      `${DE_HOUR_OF_24} Uhr (?<m>\\p{L}+|[0-5]\\d)${DE_END}`,
      // "Es ist fünf vor zwölf": high time.
      `${DE_AT}(?!(?:fünf|5) (?:Minuten )?vor (?:zwölf|12))${DE_MINUTES} ${DE_SIDE} ${DE_HOUR}${DE_ALONE}`,
    ),
    maybe: [],
    whole: patterns('', '(?<h>\\p{L}+) Uhr(?! ?\\d|\\p{L})'),
    late: patterns('', `(?<h>${DE_LATE}) Uhr(?! ?\\d|\\p{L})`),
    hours: { null: 0 },
    past: { viertel: 15 },
    lead: { halb: 30, dreiviertel: 15, viertel: 45 },
    write: (hour, minutes) => `${hour}:${minutes} Uhr`,
  },
  fr: {
    patterns: patterns(
      'i',
      `(?<h>midi|minuit) (?:${FR_PAST}|${FR_TO})`,
      `${FR_HOUR} ${FR_TO}`,
      `${FR_AT}${FR_HOUR} ${FR_PAST}${FR_NO_WAY}`,
      `${FR_HOUR} ${FR_PAST}(?=${FR_PART_OF_DAY})`,
      `${FR_AT}${FR_HOUR} (?<m>${FR_MINUTES})${SIDES[1]}${FR_END}`,
    ),
    maybe: [],
    whole: patterns('i', `${FR_AT}${FR_HOUR}${FR_WHOLE}`),
    late: patterns(
      'i',
      `${FR_AT}${FR_NO_SPAN}(?<h>${FR_LATE})(?:${FR_HOURS}| ?h)${FR_WHOLE}`,
      `${FR_ABOUT}${FR_HOUR}${FR_WHOLE}(?!${FR_PART_OF_DAY})`,
      `${FR_FROM}(?<h>${FR_LATE})(?:${FR_HOURS}| ?h)(?= (?:à|et) (?:${FR_LATE})(?:${FR_HOURS}| ?h)${FR_WHOLE})`,
      `(?<=${FR_FROM}\\d\\d h 00 (?:à|et) )(?<h>${FR_LATE})(?:${FR_HOURS}| ?h)${FR_WHOLE}`,
    ),
    hours: { une: 1, midi: 12, minuit: 24 },
    past: { demi: 30, demie: 30, quart: 15 },
    lead: { quart: 15 },
    write: (hour, minutes) => `${hour} h ${minutes}`,
  },
  en: {
    patterns: patterns('i', `(?<m>half|quarter) past ${EN_HOUR}`, `(?<lead>quarter) to ${EN_HOUR}`),
    maybe: patterns(
      'i',
      `(?<m>half|quarter|${EN_MINUTES})(?:[- ]minutes?)?[- ](?:past|after)[- ]${EN_HOUR}`,
      `(?<lead>quarter|${EN_MINUTES})(?:[- ]minutes?)?[- ](?:to|before|till|of)[- ]${EN_HOUR}`,
      `(?<m>half)[- ]${EN_HOUR}`,
    ),
    whole: [],
    late: [],
    hours: { noon: 12, midnight: 24 },
    past: { half: 30, quarter: 15 },
    lead: { quarter: 15 },
    write: (hour, minutes) => `${hour}:${minutes}`,
  },
};
