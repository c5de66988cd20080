/** Months as they stand beside a day in running text: whole words, in the cases that days ask for, and abbreviations with their full stop. */

interface Months {
  /** As they stand beside a day: a pattern for each of the twelve. */
  readonly names: readonly string[];
  /** Written with capitals only: "10 may have drowned", "5 march home". */
  readonly capital?: true;
  /** Words of their own as well (fog, arrow), or of another calendar: months only behind digits. */
  readonly behindDigits?: string;
  /** Of another calendar. */
  readonly others?: string;
}

/** Twelve patterns, with spaces between; in each `_` stands for a space. */
const twelve = (patterns: string): readonly string[] =>
  patterns.split(' ').map((pattern) => pattern.replaceAll('_', ' '));

/** Fog as well, so a month behind digits alone. */
const PERSIAN_MAY = 'مه';
/** Months of the Solar Hijri calendar as Iran calls them, in their order; the first begins with spring. */
export const SOLAR_MONTHS: readonly string[] =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
/** Those of them that are words of their own (arrow, kindness, avalanche). */
const ALSO_WORDS: readonly string[] = 'بهمن تیر مهر آذر دی'.split(' ');
/** In its place among the twelve: meets nothing. */
const NOT_ALONE = '(?!)';

const MONTHS: Readonly<Record<string, Months>> = {
  en: {
    capital: true,
    names: twelve(
      'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec',
    ),
  },
  de: {
    capital: true,
    names: twelve(
      'Januar|Jänner|Jan\\. Februar|Feber|Feb\\. März|Mrz\\. April|Apr\\. Mai Juni|Jun\\. Juli|Jul\\. August|Aug\\. September|Sept?\\. Oktober|Okt\\. November|Nov\\. Dezember|Dez\\.',
    ),
  },
  fr: {
    names: twelve(
      'janvier|janv\\. février|fevrier|févr?\\. mars avril|avr\\. mai juin juillet|juil\\. août|aout septembre|sept\\. octobre|oct\\. novembre|nov\\. décembre|decembre|déc\\.',
    ),
  },
  es: {
    names: twelve(
      'enero|ene\\. febrero|feb\\. marzo|mar\\. abril|abr\\. mayo|may\\. junio|jun\\. julio|jul\\. agosto|ago\\. septiembre|setiembre|sept?\\. octubre|oct\\. noviembre|nov\\. diciembre|dic\\.',
    ),
  },
  it: {
    names: twelve(
      'gennaio|gen\\. febbraio|feb\\. marzo|mar\\. aprile|apr\\. maggio|mag\\. giugno|giu\\. luglio|lug\\. agosto|ago\\. settembre|sett?\\. ottobre|ott\\. novembre|nov\\. dicembre|dic\\.',
    ),
  },
  pt: {
    names: twelve(
      'janeiro|jan\\. fevereiro|fev\\. março|mar\\. abril|abr\\. maio|mai\\. junho|jun\\. julho|jul\\. agosto|ago\\. setembro|set\\. outubro|out\\. novembro|nov\\. dezembro|dez\\.',
    ),
  },
  nl: {
    names: twelve(
      'januari|jan\\. februari|feb\\. maart|mrt\\. april|apr\\. mei juni|jun\\. juli|jul\\. augustus|aug\\. september|sept?\\. oktober|okt\\. november|nov\\. december|dec\\.',
    ),
  },
  pl: {
    names: twelve(
      'stycznia|sty\\. lutego|lut\\. marca|mar\\. kwietnia|kwi\\. maja czerwca|cze\\. lipca|lip\\. sierpnia|sie\\. września|wrz\\. października|paź\\. listopada|lis\\. grudnia|gru\\.',
    ),
  },
  ru: {
    names: twelve(
      'январ[яьею]|янв\\. феврал[яьею]|февр?\\. март[ауе]?|мар\\. апрел[яьею]|апр\\. ма[йяею] июн[яьею]|июн\\. июл[яьею]|июл\\. август[ауе]?|авг\\. сентябр[яьею]|сент?\\. октябр[яьею]|окт\\. ноябр[яьею]|нояб?\\. декабр[яьею]|дек\\.',
    ),
  },
  uk: {
    names: twelve(
      'січ(?:ень|н[яюі])|січ\\. лют(?:ий|ого|ому)|лют\\. берез(?:ень|н[яюі])|бер\\. квіт(?:ень|н[яюі])|квіт\\. трав(?:ень|н[яюі])|трав\\. черв(?:ень|н[яюі])|черв\\. лип(?:ень|н[яюі])|лип\\. серп(?:ень|н[яюі])|серп\\. верес(?:ень|н[яюі])|вер\\. жовт(?:ень|н[яюі])|жовт\\. листопад[ауі]?|лист\\. груд(?:ень|н[яюі])|груд\\.',
    ),
  },
  tr: {
    names: twelve('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık').map(
      (name) => `${name}(?:['’]\\p{L}+|[dt][ae]\\p{L}*|ın\\p{L}*|in\\p{L}*|ün\\p{L}*|un\\p{L}*)?`,
    ),
  },
  ar: {
    names: twelve(
      'يناير|كانون_الثاني فبراير|شباط مارس|[آا]ذار [أاإ]بريل|نيسان مايو|[أا]يار يونيو|يونيه|حزيران يوليو|يوليه|تموز [أا]غسطس|[آا]ب سبتمبر|[أا]يلول [أا]كتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
    ),
  },
  fa: {
    names: twelve(
      `ژانویه فوریه مارس آوریل ${NOT_ALONE} ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر`,
    ),
    others: SOLAR_MONTHS.filter((name) => !ALSO_WORDS.includes(name)).join('|'),
    behindDigits: [PERSIAN_MAY, ...ALSO_WORDS].join('|'),
  },
};

/** What may stand between: "3. März", "29-го сентября", "2 de mayo". */
const BETWEEN =
  "\\s*(?:\\.\\s*|(?:st|nd|rd|th|er) |-?(?:го|е|ое|му|те|ого|ому)\\s+)?(?:(?:de|of|من|d['’])\\s*)?";
const END = '(?![\\p{L}\\p{M}\\p{N}])';

const BEHIND = new Map(Object.keys(MONTHS).map((language) => [language, behind(language)]));
/** English alone puts the month first: "May 5", "Jan. 9". */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(MONTHS['en'])})\\.?\\s+$`, 'u');

/**
 * @param after the text behind a number of at most 31. @param language primary subtag; English for one without months here.
 * @param isDigits whether the number stands in digits.
 */
export function isMonthBehind(after: string, language: string, isDigits: boolean): boolean {
  const { words, digits } = BEHIND.get(language) ?? BEHIND.get('en') ?? behind('en');
  const text = language === 'tr' ? after.toLocaleLowerCase('tr') : after;
  return words.test(text) || (isDigits && digits !== null && digits.test(text));
}

/** @param before the text before a number of at most 31. */
export function isMonthBefore(before: string, language: string): boolean {
  return language === 'en' && BEFORE.test(before);
}

/**
 * Patterns of the twelve months as they stand beside a day in digits, in any case, and of what may stand between the two; null for a language without months here.
 * @param language primary subtag.
 */
export function monthPatterns(
  language: string,
): { readonly names: readonly string[]; readonly between: string; readonly isCapital: boolean } | null {
  const months = MONTHS[language];
  if (!months) return null;
  const names = months.names.map((name) => (name === NOT_ALONE ? PERSIAN_MAY : name));
  return { names, between: BETWEEN, isCapital: months.capital === true };
}

function behind(language: string) {
  const { capital, behindDigits } = MONTHS[language] ?? {};
  const pattern = (words: string) => `^${BETWEEN}(?:${words})${END}`;
  return {
    words: new RegExp(pattern(anyOf(MONTHS[language])), capital ? 'u' : 'iu'),
    digits: behindDigits === undefined ? null : new RegExp(pattern(behindDigits), 'u'),
  };
}

function anyOf(months: Months | undefined): string {
  const { names = [], others, capital } = months ?? {};
  const all = [...names, ...(others === undefined ? [] : [others])].join('|');
  return capital ? bothCases(all) : all;
}

function bothCases(names: string): string {
  return `${names}|${names.replace(/(?<!\\)\p{L}+/gu, (name) => name.toUpperCase())}`;
}
