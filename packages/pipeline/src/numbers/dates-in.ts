/**
 * Days and months that a text names: "3 March", "am 3. März", "в апреле", "2014-03-03". Of a word that is another one as well (May, mars, Ocak) only what stands
 * beside a number or behind a word of time is a month. Months of other calendars are not read.
 */
import type { TextRange } from '@crossquote/domain';
import { DAYS_IN_WORDS } from './days-in-words.ts';
import { latinDigits } from './latin-digits.ts';
import { monthPatterns } from './months.ts';
import { isOneOfDays } from './one-of-days.ts';

export interface DateMention extends TextRange {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; null: the month alone is named, or several of its days. */
  readonly day: number | null;
}

/** In text order, UTF-16 code units of the text. @param language primary subtag. */
export function datesIn(text: string, language: string): readonly DateMention[] {
  const plain = latinDigits(text);
  const reader = READERS.get(language) ?? newReader(language);
  const found = reader.flatMap(({ pattern, ...read }) =>
    [...(language === 'tr' ? plain.toLocaleLowerCase('tr') : plain).matchAll(pattern)].flatMap((match) =>
      mentionOf(match, read),
    ),
  );
  return apart([...found, ...inDigits(plain)]).map((date) =>
    date.day !== null && isOneOfDays(plain, date) ? { ...date, day: null } : date,
  );
}

interface DatePattern {
  readonly pattern: RegExp;
  /** The first of the twelve groups of months. */
  readonly monthsFrom: number;
  /** The first of the groups of days in words; left out: there are none. */
  readonly daysFrom?: number;
  /** "May", and no "may". */
  readonly isCapital: boolean;
}

const READERS = new Map<string, readonly DatePattern[]>();

const NO_LETTER = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const DAY = '(?<![\\p{N}.,:/-])(?<day>\\d{1,2})';

/** Behind which a month may stand alone; German writes every noun with a capital, so its months need none. */
const BEFORE_MONTH: Readonly<Record<string, string>> = {
  en: '(?:in|before|after|since|until|till|last|next|this|early|late|by|during|throughout|end of|beginning of|middle of|month of)(?: (?:early|late|mid))?[ -]',
  de: '',
  fr: "(?:en|depuis|fin|début|mi-|mois (?:de |d[’'])|dès|dernier|jusqu[’']en|avant|après|d[’']ici(?: (?:en|à|fin))?|pour|courant)[ -]?",
  es: '(?:en|desde|hasta|de|para|antes de|después de|hacia|mes de|a (?:principios|mediados|finales|fines) de)(?: (?:este|el pasado|pasado))? ',
  it: '(?:a|in|ad|da|fino a|dal|nel|di|lo scorso|metà|fine|inizio) ',
  pt: '(?:em|desde|até|de|mês de|no fim de|início de) ',
  nl: '(?:in|sinds|tot|eind|begin|half|afgelopen|vorige|vanaf) ',
  pl: '(?:w|od|do|z|końcem|początkiem|połowie|końcu|początku) ',
  ru: '(?:в|во|с|по|до|к|после|перед|конце|начале|середине|прошл\\p{L}+|этого) ',
  uk: '(?:у|в|з|із|до|після|перед|кінці|початку|середині|минул\\p{L}+) ',
  ar: '(?:في|شهر|منذ|منتصف|أوائل|أواخر|نهاية|مطلع|بداية|حتى|خلال|بحلول|قبل|بعد|إلى) (?:شهر )?',
  fa: '(?:در|ماه|از|تا|اواخر|اوایل|اواسط) (?:ماه )?',
};
/** What a month has behind it that stands alone. */
const BEHIND_MONTH: Readonly<Record<string, string>> = {
  tr: "(?=['’]?[dt][ae](?!\\p{L})|['’]?[dt][ae]n(?!\\p{L})|['’]?[ae] (?:kadar|dek|doğru)(?!\\p{L})| (?:(?:ve|veya|ile) \\p{L}+ )?ay)",
};
/** As a month that stands alone is declined, where that is not as behind a day. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  pl: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
    ' ',
  ),
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
};

function newReader(language: string): readonly DatePattern[] {
  const months = monthPatterns(language);
  const made = months === null ? [] : patternsOf(language, months);
  READERS.set(language, made);
  return made;
}

function patternsOf(
  language: string,
  { names, between, isCapital }: NonNullable<ReturnType<typeof monthPatterns>>,
): readonly DatePattern[] {
  const groups = (some: readonly string[]) => `(?:${some.map((name) => `(${name})`).join('|')})`;
  const behindDay = new RegExp(`${DAY}${between}${groups(names)}${END}`, 'giu');
  const before = BEFORE_MONTH[language];
  const alone = ALONE[language] ?? names;
  const found: DatePattern[] = [{ pattern: behindDay, monthsFrom: 2, isCapital }];
  const days = DAYS_IN_WORDS[language];
  if (days) {
    const inWords = `${NO_LETTER}${groups(days)}${between}${groups(names)}${END}`;
    found.push({ pattern: new RegExp(inWords, 'giu'), daysFrom: 1, monthsFrom: 1 + days.length, isCapital });
  }
  if (language === 'en') {
    const first = `${NO_LETTER}${groups(names)}\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:]|[.,]\\d)`;
    found.push({ pattern: new RegExp(first, 'giu'), monthsFrom: 1, isCapital });
  }
  if (before !== undefined || BEHIND_MONTH[language] !== undefined) {
    const behind = BEHIND_MONTH[language] ?? END;
    const lead = before ? `(?<=${NO_LETTER}${before})` : NO_LETTER;
    found.push({ pattern: new RegExp(`${lead}${groups(alone)}${behind}`, 'giu'), monthsFrom: 1, isCapital });
  }
  return found;
}

function mentionOf(
  match: RegExpExecArray,
  { monthsFrom, daysFrom, isCapital }: Omit<DatePattern, 'pattern'>,
): readonly DateMention[] {
  const { day } = match.groups ?? {};
  const names = match.slice(monthsFrom, monthsFrom + 12);
  const at = names.findIndex(isFound);
  const inWords = daysFrom === undefined ? -1 : match.slice(daysFrom, monthsFrom).findIndex(isFound);
  if (isCapital && !/^\p{Lu}/u.test(names[at] ?? '')) return [];
  return dated(
    { start: match.index, end: match.index + match[0].length },
    at + 1,
    inWords < 0 ? day : String(inWords + 1),
  );
}

function isFound(group: string | undefined): boolean {
  return group !== undefined;
}

const FULL =
  /(?<![\p{N}.,:/-])(?:(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?:19|20)\d\d|(?:19|20)\d\d-(?<isoMonth>\d\d)-(?<isoDay>\d\d))(?!\p{N})/gu;

/** With the year; of "3/4/2014" nobody knows which is the month. */
function inDigits(text: string): readonly DateMention[] {
  return [...text.matchAll(FULL)].flatMap(({ 0: words, index, groups = {} }) => {
    const [month, day] = [groups['month'] ?? groups['isoMonth'], groups['day'] ?? groups['isoDay']];
    return dated({ start: index, end: index + words.length }, Number(month), day);
  });
}

function dated(range: TextRange, month: number, day: string | undefined): readonly DateMention[] {
  const value = day === undefined ? null : Number(day);
  if (month < 1 || month > 12 || (value !== null && (value < 1 || value > 31))) return [];
  return [{ ...range, month, day: value }];
}

/** In text order; of what overlaps the longer: so an end of the shorter stands in it. */
function apart(found: readonly DateMention[]): readonly DateMention[] {
  const taken = new Set<number>();
  const kept: DateMention[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.has(one.start) || taken.has(one.end - 1)) continue;
    kept.push(one);
    for (let at = one.start; at < one.end; at++) taken.add(at);
  }
  return kept.sort((a, b) => a.start - b.start);
}
