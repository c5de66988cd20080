/** Months as they stand beside a day in running text: whole words, in the cases that days ask for, and abbreviations with their full stop. */

interface Months {
  /** Behind a day. */
  readonly names: string;
  /** Written with capitals only: "10 may have drowned", "5 march home". */
  readonly capital?: true;
  /** Words of their own as well (fog, arrow): months only behind digits. */
  readonly behindDigits?: string;
}

const MONTHS: Readonly<Record<string, Months>> = {
  en: {
    capital: true,
    names:
      'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec',
  },
  de: {
    capital: true,
    names:
      'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.',
  },
  fr: {
    names:
      'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|(?:janv|févr?|avr|juil|sept|oct|nov|déc)\\.',
  },
  es: {
    names:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\\.',
  },
  it: {
    names:
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|(?:gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)\\.',
  },
  pt: {
    names:
      'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\.',
  },
  nl: {
    names:
      'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.',
  },
  pl: {
    names:
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|(?:sty|lut|mar|kwi|cze|lip|sie|wrz|paź|lis|gru)\\.',
  },
  ru: {
    names:
      'январ[яьею]|феврал[яьею]|март[ауе]?|апрел[яьею]|ма[йяею]|июн[яьею]|июл[яьею]|август[ауе]?|(?:сент|окт)ябр[яьею]|ноябр[яьею]|декабр[яьею]|' +
      '(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\\.',
  },
  uk: {
    names:
      'січ(?:ень|н[яюі])|лют(?:ий|ого|ому)|(?:берез|квіт|трав|черв|лип|серп|верес|жовт|груд)(?:ень|н[яюі])|листопад[ауі]?|' +
      '(?:січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)\\.',
  },
  tr: {
    names:
      "(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?:['’]\\p{L}+|[dt][ae]\\p{L}*|ın\\p{L}*|in\\p{L}*|ün\\p{L}*|un\\p{L}*)?",
  },
  ar: {
    names:
      'يناير|فبراير|مارس|[أاإ]بريل|مايو|يونيو|يونيه|يوليو|يوليه|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|' +
      'كانون (?:الثاني|الأول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:الأول|الثاني)',
  },
  fa: {
    names:
      'ژانویه|فوریه|مارس|آوریل|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|اسفند',
    behindDigits: 'مه|بهمن|تیر|مهر|آذر|دی',
  },
};

/** What may stand between: "3. März", "29-го сентября", "2 de mayo". */
const BETWEEN =
  "\\s*(?:\\.\\s*|(?:st|nd|rd|th|er) |-?(?:го|е|ое|му|те|ого|ому)\\s+)?(?:(?:de|of|من|d['’])\\s*)?";
const END = '(?![\\p{L}\\p{M}\\p{N}])';

const BEHIND = new Map(Object.keys(MONTHS).map((language) => [language, behind(language)]));
/** English alone puts the month first: "May 5", "Jan. 9". */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${bothCases(MONTHS['en']?.names ?? '')})\\.?\\s+$`, 'u');

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

function behind(language: string) {
  const { names = '', capital, behindDigits } = MONTHS[language] ?? {};
  const pattern = (words: string) => `^${BETWEEN}(?:${words})${END}`;
  return {
    words: capital ? new RegExp(pattern(bothCases(names)), 'u') : new RegExp(pattern(names), 'iu'),
    digits: behindDigits === undefined ? null : new RegExp(pattern(behindDigits), 'u'),
  };
}

function bothCases(names: string): string {
  return `${names}|${names.replace(/(?<!\\)\p{L}+/gu, (name) => name.toUpperCase())}`;
}
