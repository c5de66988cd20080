/** The times of day that a text tells, so that two tellings can be compared by them: "halb vier", "half past three" and "15:30" are one time or may be one. */
import type { TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { clockRanges } from './clock-ranges.ts';
import { CLOCK_WORDS, type ClockWords } from './clock-words.ts';
import { HALF_DAY, halfOf } from './half-of-day.ts';
import { latinDigits } from './latin-digits.ts';
import { readNumberWord } from './read-number-word.ts';
import { SPOKEN_TIMES } from './spoken-times.ts';
import { clockMinutes } from './times-in-digits.ts';

export interface ClockTime extends TextRange {
  /** On a clock of twelve hours. */
  readonly minutes: number;
  /** Null where the text does not say. */
  readonly half: 'am' | 'pm' | null;
  /** A whole hour with a number behind it, which may be its minutes or what came then: "um acht Uhr zwanzig Boote". */
  readonly isOpen: boolean;
}

const NO_WORDS: Pick<ClockWords, 'hours' | 'past' | 'lead'> = { hours: {}, past: {}, lead: {} };

const pattern = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}’':.,-])${words}(?![\\p{L}\\p{N}-]|:\\d)`, 'giu');
/** "2:30 hours": how long something took. */
const NO_SPAN = '(?! ?(?:hours?|hrs|min|stunden?|heures?|sekunden|seconds)(?!\\p{L}))';
const EN_HOUR = '(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const DE_HOUR = '(?<h>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|1[0-2]|[1-9])';
const DE_PART_OF_DAY =
  '(?:morgens|früh|vormittags|nachmittags|abends|nachts|am (?:Morgen|Vormittag|Nachmittag|Abend)|in der (?:Früh|Nacht))';

const STOP = '(?=\\s*(?:[.,;:!?…)“”"»«]|$))';
/** An hour with nothing but its preposition, where nothing is counted behind it: "at nine the soldiers came", not "shot at two men". */
const EN_BARE = pattern(
  '(?<=(?<!(?:look|star|shoot|shot|fir|aim|point|shout|yell|laugh|thr[eo]w|stand|st[ao]nd|stood|put|remain|estimat)\\p{L}* )(?<!\\p{L})(?:at|until|till) )(?<h>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)' +
    `(?:${STOP}|(?= (?:and|but|when|while|I|we|you|he|she|they|the|that|this|on|in|yesterday|today|tonight|sharp|last|every|because|with)(?!\\p{L})))`,
);
/** German counts what has a capital, perhaps with an adjective between: "es ging um acht verletzte Kinder". */
const DE_BARE = new RegExp(
  '(?<=(?<!(?:g[ei][hn]g?t? es|handelte? es sich) )(?<!\\p{L})[Uu]m )(?<h>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\\p{L})' +
    `(?:${STOP}|(?= \\p{Ll})(?! (?:zu|mehr|weniger|größer|kleiner|höher|niedriger|älter|jünger|gestiegen|gesunken|gewachsen)(?!\\p{L})| \\p{Ll}+(?:e|en|er|es|em) \\p{Lu}))`,
  'gu',
);

const COLON = pattern(`(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)${NO_SPAN}`);
/** Beside what `CLOCK_WORDS` and `SPOKEN_TIMES` know. */
const OTHERS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    pattern('(?<h>[01]?\\d|2[0-4])(?:[.:](?<m>[0-5]\\d))? Uhr'),
    pattern(`(?<=(?<!\\p{L})(?:um|gegen|seit|bis|ab) )${DE_HOUR}(?= ${DE_PART_OF_DAY})`),
    DE_BARE,
  ],
  en: [
    pattern(`${EN_HOUR}(?:[.:](?<m>[0-5]\\d))?(?: ?[ap](?:\\.\\s?)?m| o['’]clock)`),
    pattern(
      `(?<=(?<!\\p{L})(?:at|by|since|until|around|about) )${EN_HOUR}(?= (?:in the (?:early )?(?:morning|afternoon|evening)|at night))`,
    ),
    EN_BARE,
  ],
  es: [
    pattern(
      '(?<=(?<!\\p{L})(?:a|desde|hasta|hacia|sobre) las? )(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?! ?%)',
    ),
  ],
  ru: [pattern('(?<=(?<!\\p{L})(?:в|к|с) )(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?! ?(?:%|раз))')],
  uk: [pattern('(?<=(?<!\\p{L})(?:о|об) )(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)')],
  tr: [pattern("(?<=(?<!\\p{L})saat )(?<h>[01]?\\d|2[0-4])\\.(?<m>[0-5]\\d)(?:['’][dt][ae]n?)?")],
  fr: [
    pattern(
      '(?<=(?<!\\p{L})(?:à|vers|dès) )(?<h>[01]?\\d|2[0-4])[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?(?<m>[0-5]\\d))?',
    ),
  ],
};

/** In the order of the text; none touches another. @param language primary subtag. */
export function clockTimes(written: string, language: string): readonly ClockTime[] {
  const text = latinDigits(written);
  const all = [...clockRanges(text, language), ...timesBeside(text, language)].flatMap(
    ({ start, end, minutes }): readonly ClockTime[] => {
      // "Ab acht Uhr ein": no minute, but a part of a verb.
      if (minutes === null || text.slice(start, end).endsWith('Uhr ein')) return [];
      const after = text.slice(end, end + 24);
      const half = halfOf(minutes, text.slice(start, end), after, text.slice(Math.max(0, start - 24), start));
      const isOpen =
        minutes % 60 === 0 && isNumber(/^,?\s(?:und |et )?([\p{L}\p{N}-]+)/u.exec(after)?.[1], language);
      return [{ start, end, minutes: minutes % HALF_DAY, half, isOpen }];
    },
  );
  return all
    .filter((one, i) => !all.some((other, j) => j !== i && covers(other, one, j < i)))
    .sort((a, b) => a.start - b.start);
}

/** Whether the two may be one time. */
export function mayBeOneTime(one: ClockTime, other: ClockTime): boolean {
  return one.minutes === other.minutes && (!one.half || !other.half || one.half === other.half);
}

function timesBeside(text: string, language: string) {
  const words = { ...NO_WORDS, ...SPOKEN_TIMES[language], ...CLOCK_WORDS[language] };
  return [COLON, ...(OTHERS[language] ?? [])].flatMap((one) =>
    [...text.matchAll(one)].map(({ 0: { length }, index, groups = {} }) => ({
      start: index,
      end: index + length,
      minutes: clockMinutes(groups, words, language),
    })),
  );
}

function isNumber(word: string | undefined, language: string): boolean {
  return word !== undefined && (/^\d/u.test(word) || readNumberWord(fold(word), language) !== null);
}

/** Of two that touch the longer stays, of two as long the earlier. */
function covers(other: TextRange, one: TextRange, isEarlier: boolean): boolean {
  if (other.start >= one.end || one.start >= other.end) return false;
  const longer = other.end - other.start - (one.end - one.start);
  return longer > 0 || (longer === 0 && isEarlier);
}
