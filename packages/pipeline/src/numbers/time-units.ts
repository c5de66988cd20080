/** Words for stretches of time, by language: what stands behind a number and says of what it counts. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
const YEAR = 365.25 * DAY;
const MONTH = YEAR / 12;

/** In seconds, in the order of every list below. */
const SIZES = [1, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR] as const;

type Forms = readonly [string, string, string, string, string, string, string];

/** Turkish nouns in their cases, with what makes "ikigünlük" or "iki gündür"; a plain stem would be a star ("yıldız") as well. */
const trForms = (stem: string) =>
  `${stem}(?:l[ae]r)?(?:[ıiuü]n?|s?[ıiuü]n[dt][ae]n?|[ae]|[dt][ae]n?|l[ıiuü]k|[dt][ıiuü]r|[ıiuü]n)?`;

/** Second, minute, hour, day, week, month, year. */
const FORMS: Readonly<Record<string, Forms>> = {
  en: ['seconds?', 'min(?:ute)?s?', 'h(?:ou)?rs?', 'days?', 'weeks?', 'months?', 'y(?:ea)?rs?'],
  de: [
    'sekunden?',
    'min(?:uten?)?',
    'stunden?',
    'tag(?:e[ns]?|s)?',
    'wochen?',
    'monat(?:e[ns]?|s)?',
    'jahr(?:e[ns]?|s)?',
  ],
  fr: ['secondes?', 'min(?:utes?)?', 'heures?', 'jour(?:née)?s?', 'semaines?', 'mois', 'an(?:née)?s?'],
  es: ['segundos?', 'min(?:utos?)?', 'horas?', 'd[ií]as?', 'semanas?', 'mes(?:es)?', 'años?'],
  ru: [
    'секунд\\p{L}*',
    'минут\\p{L}*',
    'час(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
    'день|дн(?:я|ю|ём|ем|и|ей|ям|ями|ях)|сут(?:ки|ок|кам|ками|ках)',
    'недел[яиюеьй]\\p{L}*',
    'месяц\\p{L}*',
    'год(?:а|у|ом|ы|ов|ам|ами|ах)?|лет|летам|летах',
  ],
  uk: [
    'секунд\\p{L}*',
    'хвилин\\p{L}*',
    'годин(?:а|и|у|і|ою|ам|ами|ах)?',
    'день|дн(?:я|ю|ем|і|ів|ям|ями|ях)|доб(?:а|и|у|і|ою)?|діб',
    'тиж(?:день|н(?:я|ю|ем|і|ів|ям|ями|ях))',
    'місяц\\p{L}*',
    'рік|рок(?:у|ом|и|ів|ам|ами|ах)|літ',
  ],
  tr: [
    trForms('saniye'),
    trForms('dakika'),
    trForms('saat'),
    trForms('gün'),
    trForms('hafta'),
    trForms('ay'),
    `${trForms('yıl')}|${trForms('sene')}`,
  ],
  ar: [
    'ثانية|ثواني?',
    'دقيقة|دقائق',
    'ساع(?:ة|ات)',
    'يوما?|أيام|ايام',
    '[أا]سبوعا?|[أا]سابيع',
    'شهرا?|[أا]شهر|شهور',
    'سن(?:ة|وات|ين)|عاما?|[أا]عوام',
  ],
  fa: ['ثانیه', 'دقیقه', 'ساعت', '(?:شبانه[\\s\u200c]?)?روز', 'هفته', 'ماه', 'سال'],
};
/** Persian adds a letter for what lasts so long, and for "one of". */
const ENDING: Readonly<Record<string, string>> = { fa: '\u200c?[هۀی]?' };

/** Arabic says two of them with an ending, and no number. */
const AR_TWO: Forms = [
  'ثانيت[اي]ن',
  'دقيقت[اي]ن',
  'ساعت[اي]ن',
  'يوم[اي]ن',
  '[أا]سبوع[اي]ن',
  'شهر[اي]ن',
  'سنت[اي]ن|عام[اي]ن',
];
export const AR_TWO_OF_TIME = AR_TWO.join('|');

export interface TimeUnit {
  readonly seconds: number;
  readonly forms: string;
}

/** By language, each with the forms of a regular expression. */
export const TIME_UNITS: Readonly<Record<string, readonly TimeUnit[]>> = Object.fromEntries(
  Object.entries(FORMS).map(([language, lists]) => [
    language,
    lists.map((forms, i) => ({
      seconds: SIZES[i] ?? 0,
      forms: `(?:${language === 'ar' ? `${forms}|${AR_TWO[i]}` : forms})${ENDING[language] ?? ''}`,
    })),
  ]),
);
