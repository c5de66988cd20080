/** Dates of the Solar Hijri calendar, which Iran and Afghanistan write: which day that is elsewhere, by the platform's own calendar. */
import { SOLAR_MONTHS } from '../numbers/months.ts';

/** As Iran calls them, then Afghanistan. */
const NAMES: readonly (readonly string[])[] = [
  SOLAR_MONTHS,
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
];

/** Number of the month, 1 to 12, by its name in Persian letters, or with the Arabic yeh that many keyboards have. */
export const SOLAR_MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names) =>
    names.flatMap((name, i) => [name, name.replaceAll('ی', 'ي')].map((each) => [each, i + 1])),
  ) as readonly (readonly [string, number])[],
);

const DAY_MS = 86_400_000;
/** Years between the two calendars from spring on. */
const YEARS = 621;
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * @param month 1 to 12; the first six have 31 days.
 * @returns `YYYY-MM-DD`; null where that year has no such day.
 */
export function gregorianDate(year: number, month: number, day: number): string | null {
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  // Its year begins on 19 to 22 March.
  const about = Date.UTC(year + YEARS, 2, 20) + (before + day - 1) * DAY_MS;
  const found = [-1, 0, 1, 2]
    .map((days) => new Date(about + days * DAY_MS))
    .find(isThatDay(year, month, day));
  return found?.toISOString().slice(0, 10) ?? null;
}

function isThatDay(...wanted: readonly [year: number, month: number, day: number]) {
  return (date: Date): boolean => {
    const parts = new Map(CALENDAR.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const [year, month, day] = wanted;
    return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
  };
}
