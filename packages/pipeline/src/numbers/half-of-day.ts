/** Which half of the day a time belongs to, by the words that stand with it. */

export const HALF_DAY = 12 * 60;

/** Right behind the time, or its last words. */
const MORNING =
  /^\s?(?:(?:uhr )?(?:morgens|früh|vormittags|am (?:morgen|vormittag)|in der früh)|a(?:\.\s?)?m|in the (?:early )?morning|du matin|de la (?:mañana|madrugada)|утра|ранку|(?:من )?(?:ال)?(?:صباح|فجر)(?:ا|ًا|اً)?|صبح|بامداد)(?![\p{L}\p{M}])/iu;
const LATER =
  /^\s?(?:(?:uhr )?(?:nachmittags|abends|am (?:nachmittag|abend))|p(?:\.\s?)?m|in the (?:afternoon|evening)|de l['’]après-midi|du soir|de la tarde|дня|вечера|вечора|(?:مساء|ظهر|عصر)(?:ا|ًا|اً|ً)?|(?:من )?(?:بعد الظهر|المساء|العصر)|عصر|ظهر|بعد ?از ?ظهر)(?![\p{L}\p{M}])/iu;
const NIGHT = /^\s?(?:de la noche|ночи|ночі|ليل(?:ا|ًا|اً)|شب)(?![\p{L}\p{M}])/iu;
/** Turkish says it before the time. */
const MORNING_BEFORE = /(?<!\p{L})(?:sabah|sabahleyin)(?: saat)? $/iu;
const LATER_BEFORE = /(?<!\p{L})(?:öğleden sonra|akşam|akşamüstü)(?: saat)? $/iu;
const NIGHT_BEFORE = /(?<!\p{L})gece(?: saat)? $/iu;

/**
 * Hours from thirteen on say it themselves. A night has hours of both.
 * @param minutes since midnight. @param words the time. @param after what follows it. @param before what stands before it.
 */
export function halfOf(minutes: number, words: string, after: string, before: string): 'am' | 'pm' | null {
  const meridiem = /(?<half>[ap])(?:\.\s?)?m$/iu.exec(words)?.groups?.['half'];
  if (meridiem) return meridiem.toLowerCase() === 'a' ? 'am' : 'pm';
  if (minutes >= 2 * HALF_DAY) return 'am';
  if (minutes >= HALF_DAY + 60) return 'pm';
  if (NIGHT.test(after) || NIGHT_BEFORE.test(before)) return minutes % HALF_DAY >= HALF_DAY / 2 ? 'pm' : 'am';
  if (LATER.test(after) || LATER_BEFORE.test(before)) return 'pm';
  return MORNING.test(after) || MORNING_BEFORE.test(before) ? 'am' : null;
}
