/** Months as they stand behind a day in running text, whole words in the cases that days ask for, and their abbreviations. Ambiguous ones ("set", "ago") only with their full stop. */

/** English and German: only with a capital ("10 may have drowned", "5 march home"). */
const CAPITAL = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec',
  'Januar|Jänner|Februar|Feber|März|Mai|Juni|Juli|Oktober|Dezember|Okt|Dez|Mrz',
].join('|');

/** With a small letter, or either. */
const PLAIN = [
  // fr, es, it, pt, nl, pl
  'janv(?:ier)?|févr?(?:ier)?|fevr?(?:ier)?|mars|avril|avr|mai|juin|juillet|juil|août|aout|septembre|octobre|novembre|décembre|déc',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|(?:ene|abr|ago|dic)\\.',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|(?:gen|mag|giu|lug|set|ott)\\.',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  // ru, uk
  'январ[яьею]|феврал[яьею]|март[ауе]?|апрел[яьею]|ма[йяею]|июн[яьею]|июл[яьею]|август[ауе]?|(?:сент|окт|но|дека)[яб]+р[яьею]|(?:янв|фев|апр|авг|сент?|окт|нояб?|дек)\\.',
  'січ(?:ень|н[яюі])|лют(?:ий|ого|ому)|(?:берез|квіт|трав|черв|лип|серп|верес|жовт|груд)(?:ень|н[яюі])|листопад[ауі]?',
  // tr, with the apostrophe and the cases that a name has
  "(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?:['’]\\p{L}+)?",
  // ar, the names of Egypt and the Gulf and of the Levant; fa
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون (?:الثاني|الأول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:الأول|الثاني)',
  'ژانویه|فوریه|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|بهمن|اسفند',
].join('|');

/** What may stand between: "3. März", "29-го сентября", "2 de mayo". */
const BETWEEN =
  "\\s*(?:\\.\\s*|(?:st|nd|rd|th|er) |-?(?:го|е|му|те|ого|ому)\\s+)?(?:(?:de|of|من|d['’])\\s*)?";

const EITHER_CASE = `(?:${CAPITAL}|${CAPITAL.toUpperCase()})`;
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const MONTHS = [
  new RegExp(`^${BETWEEN}(?:${PLAIN})${END}`, 'iu'),
  new RegExp(`^${BETWEEN}${EITHER_CASE}${END}`, 'u'),
];
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${EITHER_CASE}\\.?\\s+$`, 'u');

/** @param after the text behind a number of at most 31. */
export function isMonthBehind(after: string): boolean {
  return MONTHS.some((month) => month.test(after));
}

/** "May 5", "Jan. 9". @param before the text before a number of at most 31. */
export function isMonthBefore(before: string): boolean {
  return BEFORE.test(before);
}
