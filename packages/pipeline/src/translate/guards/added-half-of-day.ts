/** Finds a half of the day that an English output gives a time which the source tells as on a clock of 12 hours: "acht Uhr" may be 8 p.m. */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import { readNumberWord } from '../../numbers/read-number-word.ts';
import { hoursInDigits } from '../../numbers/times-in-digits.ts';
import { isOfSomeHalf } from './clock-times.ts';
import type { Guard } from './guarded-text.ts';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]';
/** "No one at night" tells no hour. */
const NOBODY = '(?<!\\p{L})(?:no|any|every|some|each|the|this|that|which|only|another)';
const WITH_HALF = new RegExp(
  `(?<![\\p{L}\\d.:]|${NOBODY} (?=one))(?<hour>${HOURS})(?:[:.]\\d\\d)?(?: o['’]clock)? ?(?:(?<half>[ap])\\.?m(?![\\p{L}])|(?<words>in the (?:morning|afternoon|evening)|at night))`,
  'giu',
);
/** As `hoursInDigits` writes them, and as they stand. */
const TIME = /(?<![\d.:])(\d{1,2})(?:[.:]\d\d)? Uhr(?!\p{L})|(?<![\d.:])(\d{1,2}) ?h(?:eures?)?(?!\p{L})/giu;

/** Of an hour that stands in digits nothing is said: they are read on a clock of 24 hours (see `onClockOf24`). */
export const addedHalfOfDay: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  if (primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE || isOfSomeHalf(source)) return [];
  const written = new Set(hoursOf(source).map(onDial));
  const told = hoursOf(hoursInDigits(source, primaryLanguage(sourceLanguage)));
  const isOpen = (hour: number) =>
    told.includes(hour) && !written.has(onDial(hour)) && !told.some((other) => isLate(other, hour));
  const added = [...output.matchAll(WITH_HALF)]
    .map(({ groups = {} }) => ({
      hour: hourOf(groups['hour'] ?? ''),
      half: groups['words'] ?? `${(groups['half'] ?? '').toLowerCase()}.m.`,
    }))
    .filter(({ hour, half }) => isOpen(hour) && !isNoon(hour, half))
    .map(({ half }) => half);
  return [...new Set(added)].map((half) => ({ check: 'number', detail: `${half} was added` }));
};

/** Of midnight one would say so: twelve is noon. */
function isNoon(hour: number, half: string): boolean {
  return hour === 12 && half === 'p.m.';
}

function hoursOf(text: string): readonly number[] {
  return [...text.matchAll(TIME)].map(([, german, french]) => Number(german ?? french));
}

function onDial(hour: number): number {
  return hour % 12;
}

/** The same on the dial, and of a clock of 24 hours. */
function isLate(other: number, hour: number): boolean {
  return (other > 12 || other === 0) && onDial(other) === onDial(hour);
}

function hourOf(written: string): number {
  return /^\d/u.test(written) ? Number(written) : (readNumberWord(fold(written), PIVOT_LANGUAGE) ?? 0);
}
