/** Clock times, years, days of a month, numbers to be called: written otherwise in every language, and no counts. */

import type { TextRange } from '@crossquote/domain';
import { DEGREES_BEHIND } from './degree-words.ts';
import { isMonthBefore, isMonthBehind } from './months.ts';

/** @param range of the digits or words in the text. @param language primary subtag. */
export function isTimeOrDate(
  text: string,
  { start, end }: TextRange,
  value: number,
  language: string,
): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + REACH)];
  const digits = text.slice(start, end);
  if (CLOCK_AFTER.test(after) || (value <= 24 && /^:\p{Nd}{2}/u.test(after))) return true;
  const isAmount = /^\p{Nd}/u.test(digits) && AMOUNT_AFTER.test(after);
  if (value <= 24 && CLOCK_BEFORE.test(before) && !isAmount) return true;
  if (/^\p{Nd}{2}$/u.test(digits) && MINUTES_BEFORE.test(before)) return true;
  if (/^\p{Nd}{4}$/u.test(digits) && value >= 1700 && value <= 2100) return true;
  const isYear =
    YEAR_BEFORE.test(before) || (RIGHT_TO_LEFT.has(language) && value > 31 && YEAR_BEHIND.test(after));
  if (/^\p{Nd}{2}$/u.test(digits) && isYear) return true;
  if (/^[0٠۰]\p{Nd}{2}/u.test(digits) || /(?<!\p{Nd})0\p{Nd}{2,}\s$/u.test(before)) return true;
  return (
    value <= 31 &&
    (isMonthBehind(after, language, /^\p{Nd}/u.test(digits)) || isMonthBefore(before, language))
  );
}

/** Characters on either side. */
const REACH = 20;

const RIGHT_TO_LEFT = new Set(['ar', 'fa']);
/** "1950-53", which right-to-left texts may have as "53-1950". */
const YEAR_BEFORE = /(?:1[789]|20)\d{2}[-–—/]$/u;
const YEAR_BEHIND = /^[-–—/](?:1[789]|20)\d{2}(?!\d)/u;

const CLOCK_AFTER =
  /^\s*(?:(?:a\.?\s?m|p\.?\s?m|uhr|h|heures? (?:du|de l|précise)|o['’]clock|gmt|utc|bst|час(?:ов|а)? (?:утра|вечера|дня|ночи)|(?:de|por) la (?:mañana|tarde|noche)|صباحا?|مساء|ظهرا?|صبح|بعد ?از ?ظهر)(?!\p{L})|h\s?\p{Nd}{2})/iu;
/** Behind hours of a day: 31:27 is no time. */
const MINUTES_BEFORE = /(?<!\p{Nd})(?:[01٠١۰۱]?\p{Nd}|[2٢۲][0-4٠-٤۰-۴])(?::|\s?h\s?)$/u;
/** "The" hour: Spanish "las 7", Turkish "saat 7", Arabic and Persian. */
const CLOCK_BEFORE =
  /(?<!\p{L})(?:(?:a|de|desde|hasta|antes de|sobre) las?|saat|الساعة|ساعت|à|um|gegen|at)\s+(?:около\s+)?$/iu;

/** "Um 15 Prozent", "à 15 points", "at 7 degrees": never an hour. Of digits only: what a translator is handed for words belongs to its model's revision. */
const AMOUNT_AFTER = new RegExp(
  `^\\s*(?:[%٪]|${DEGREES_BEHIND}|prozent|per\\s?cent|pour cent|por ciento|(?:percentage )?points?(?!\\p{L})|punkte?)`,
  'iu',
);
