/** Clock times, years, days of a month, numbers to be called: written otherwise in every language, and no counts. */

import type { TextRange } from '@crossquote/domain';
import { DEGREES_BEHIND } from './degree-words.ts';

/** @param range of the digits or words in the text. */
export function isTimeOrDate(text: string, { start, end }: TextRange, value: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 16)];
  const digits = text.slice(start, end);
  if (CLOCK_AFTER.test(after) || (value <= 24 && /^:\p{Nd}{2}/u.test(after))) return true;
  const isAmount = /^\p{Nd}/u.test(digits) && AMOUNT_AFTER.test(after);
  if (value <= 24 && CLOCK_BEFORE.test(before) && !isAmount) return true;
  if (/^\p{Nd}{2}$/u.test(digits) && MINUTES_BEFORE.test(before)) return true;
  if (/^\p{Nd}{4}$/u.test(digits) && value >= 1700 && value <= 2100) return true;
  if (/^\p{Nd}{2}$/u.test(digits) && /(?:1[789]|20)\d{2}[-–—/]$/u.test(before)) return true;
  if (/^[0٠۰]\p{Nd}{2}/u.test(digits) || /(?<!\p{Nd})0\p{Nd}{2,}\s$/u.test(before)) return true;
  return value <= 31 && (MONTH.test(after) || MONTH_BEFORE.test(before));
}

const CLOCK_AFTER =
  /^\s*(?:(?:a\.?\s?m|p\.?\s?m|uhr|h|heures? (?:du|de l|précise)|o['’]clock|gmt|utc|bst|час(?:ов|а)? (?:утра|вечера|дня|ночи)|(?:de|por) la (?:mañana|tarde|noche)|صباحا?|مساء|ظهرا?|صبح|بعد ?از ?ظهر)(?!\p{L})|h\s?\p{Nd}{2})/iu;
const MINUTES_BEFORE = /(?<!\p{Nd})\p{Nd}{1,2}(?::|\s?h\s?)$/u;
/** "The" hour: Spanish "las 7", Turkish "saat 7", Arabic and Persian. */
const CLOCK_BEFORE =
  /(?<!\p{L})(?:(?:a|de|desde|hasta|antes de|sobre) las?|saat|الساعة|ساعت|à|um|gegen|at)\s+(?:около\s+)?$/iu;

/** "Um 15 Prozent", "à 15 points", "at 7 degrees": never an hour. Of digits only: what a translator is handed for words belongs to its model's revision. */
const AMOUNT_AFTER = new RegExp(
  `^\\s*(?:[%٪]|${DEGREES_BEHIND}|prozent|per\\s?cent|pour cent|por ciento|(?:percentage )?points?(?!\\p{L})|punkte?)`,
  'iu',
);

const MONTHS =
  'jan|feb|mar|apr|mai|may|jun|juin|jul|juil|aug|sep|oct|okt|nov|dec|dez|dic|mär|fév|fev|avr|aoû|ene|abr|ago|giu|lug|set|ott|' +
  'янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|' +
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|' +
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|' +
  'ژانویه|فوریه|آوریل|مه |ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر';
const MONTH = new RegExp(`^\\s*(?:\\.\\s*|st |nd |rd |th )?(?:de\\s+|of\\s+)?(?:${MONTHS})`, 'iu');
const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+$/iu;
