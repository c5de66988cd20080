/** Dates as pages and reports write them, in the languages of month-names.ts, turned into ISO 8601 as exact as they stand. */
import { MONTHS } from './month-names.ts';
import { gregorianDate, SOLAR_MONTH_NUMBERS } from './solar-hijri.ts';
import { UTC_OFFSETS } from './time-zones.ts';

export interface DateInText {
  readonly start: number;
  readonly end: number;
  /** ISO 8601; without zone when the text names none. */
  readonly iso: string;
  readonly hasTime: boolean;
}

const NAMES = alternatives(MONTHS);
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|re|\.|º|°)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
/** What Russian, Ukrainian and Polish dates say behind the year: that it is one. */
const IS_YEAR = String.raw`(?:\s?(?:года|г\.|року|р\.|roku|r\.)(?!\p{L}))?`;
const OF = String.raw`(?:(?:de|del|d’|d'|van|di)\s+)?`;

const DATE_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)`, 'u'),
  new RegExp(String.raw`(?<!\d)${DAY}\s+${OF}(?<name>${NAMES})\.?,?\s+${OF}${YEAR}${IS_YEAR}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})(?<name>${NAMES})\.?\s+${DAY},?\s+${YEAR}`, 'iu'),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${YEAR}`, 'u'),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})\s+(?:(?<solarName>${alternatives(SOLAR_MONTH_NUMBERS)})\s?(?:ماه)?(?:\sسال)?),?\s+(?<solarYear>1[34]\d{2})(?!\d)`,
    'u',
  ),
  // Up to 2040: later years in digits alone are those of the lunar calendar (1442/09/21).
  /(?<![\d/])(?<solarYear>13\d{2}|14[01]\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/u,
];

/** The longest first. */
function alternatives(months: ReadonlyMap<string, number>): string {
  return [...months.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

const TIME =
  /^(?:T|\s*[-–—,،|·/]\s*|\s+)(?:(?:at|um|à|a las|alle|om|в|о|об|saat|الساعة|ساعت)\s+)?(?<hour>\d{1,2})(?:[:.]|\s?h\s?)(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?:Uhr|uur|hrs?|hs?|ч|год)(?!\p{L}))?(?:\s?(?<zone>Z|[+-]\d{2}:?\d{2}|\(?[A-Z]{3,4}\)?(?![\p{L}])))?/iu;

/** The first date in the text, with the time that follows it; null when there is none. */
export function findDate(text: string): DateInText | null {
  const plain = asciiDigits(text);
  const matches = DATE_FORMS.map((form) => form.exec(plain)).filter((match) => match !== null);
  const first = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  if (!first?.groups) return null;
  const date = isoDate(first.groups);
  if (date === null) return null;
  const end = first.index + first[0].length;
  const time = date.length === 10 ? TIME.exec(plain.slice(end, end + 60)) : null;
  const clock = time?.groups ? isoTime(time.groups) : null;
  return {
    start: first.index,
    end: end + (clock === null ? 0 : (time?.[0].length ?? 0)),
    iso: date + (clock ?? ''),
    hasTime: clock !== null,
  };
}

/** The first date, where the text ends with it; null when there is none, or something stands behind it. */
export function closingDate(text: string): DateInText | null {
  const date = findDate(text);
  return date !== null && isLast(text, date) ? date : null;
}

/** Nothing follows the date, or only the same day in another calendar: «۲۶ شهریور ۱۴۰۵ (۱۷ سپتامبر ۲۰۲۶)». */
function isLast(text: string, date: DateInText): boolean {
  const behind = text.slice(date.end);
  const again = findDate(behind);
  const isSame = again?.iso.slice(0, 10) === date.iso.slice(0, 10);
  const rest = again && isSame ? behind.slice(0, again.start) + behind.slice(again.end) : behind;
  return (isSame ? /^[\s().,،|/–—-]*$/ : /^[\s.)|]*$/).test(rest);
}

/** A metadata value as ISO 8601; null when it holds more or less than a date. A full ISO date-time is kept as it is. */
export function publicationTime(value: string): string | null {
  const trimmed = value.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(trimmed)) {
    return Number.isNaN(Date.parse(trimmed)) ? null : trimmed;
  }
  if (/^(19|20)\d{2}$/.test(trimmed)) return trimmed;
  const found = findDate(trimmed);
  return found && trimmed.slice(0, found.start).length <= 20 && found.end === trimmed.length
    ? found.iso
    : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDate(groups: Groups): string | null {
  if (groups['solarYear'] !== undefined) return solarDate(groups);
  const month = groups['name'] ? MONTHS.get(groups['name'].toLowerCase()) : Number(groups['month']);
  if (!month || month < 1 || month > 12) return null;
  const yearMonth = `${groups['year']}-${String(month).padStart(2, '0')}`;
  if (groups['day'] === undefined) return yearMonth;
  const day = Number(groups['day']);
  const daysInMonth = new Date(Date.UTC(Number(groups['year']), month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? `${yearMonth}-${String(day).padStart(2, '0')}` : null;
}

function solarDate(groups: Groups): string | null {
  const month = groups['solarName'] ? SOLAR_MONTH_NUMBERS.get(groups['solarName']) : Number(groups['month']);
  return month ? gregorianDate(Number(groups['solarYear']), month, Number(groups['day'])) : null;
}

function isoTime(groups: Groups): string | null {
  const half = groups['half']?.toLowerCase();
  const written = Number(groups['hour']);
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(groups['minute']) > 59) return null;
  const clock = `T${String(hour).padStart(2, '0')}:${groups['minute']}`;
  const zone = groups['zone'] === undefined ? null : zoneOf(groups['zone']);
  const seconds = groups['second'] ?? (zone === null ? null : '00');
  return clock + (seconds === null ? '' : `:${seconds}`) + (zone ?? '');
}

function zoneOf(written: string): string | null {
  if (/^[+-]/.test(written)) return `${written.slice(0, 3)}:${written.slice(-2)}`;
  return UTC_OFFSETS.get(written.replace(/[()]/g, '').toUpperCase()) ?? null;
}

/** Arabic and Persian digits as 0-9, one code unit each, so that positions stay. */
function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
