/** A moment as people type it: a day, a time, or how long ago. Days and times without a zone are this machine's. */
import { InvalidInput } from '@crossquote/domain';

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 24 * 7 };
const HOUR = 3_600_000;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?$/;
const AGO = /^(\d{1,4})([hdw])$/;

/** @param option that it was given to. @throws InvalidInput when it is no moment. */
export function momentOf(given: string, option: string, now: Date): Date {
  const typed = given.trim();
  const found = dayBefore(typed, now) ?? agoOf(typed, now) ?? dayOf(typed) ?? timeOf(typed);
  if (found) return found;
  throw new InvalidInput(
    `${option} takes yesterday, today, a day (2026-03-01), a time (2026-03-01T18:00) or how long ago: 12h, 3d, 1w`,
  );
}

function dayBefore(typed: string, now: Date): Date | null {
  const days = ['today', 'yesterday'].indexOf(typed);
  return days === -1 ? null : new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

function agoOf(typed: string, now: Date): Date | null {
  const [, count = '', unit = ''] = AGO.exec(typed) ?? [];
  const hours = Number(count) * (HOURS[unit] ?? 0);
  return hours > 0 ? new Date(now.getTime() - hours * HOUR) : null;
}

function dayOf(typed: string): Date | null {
  const [, year, month, day] = (DAY.exec(typed) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = new Date(year, month - 1, day);
  // The constructor takes the year 26 for 1926.
  found.setFullYear(year, month - 1, day);
  // The 31st of a shorter month would be a day of the next one.
  return found.getMonth() === month - 1 && found.getDate() === day ? found : null;
}

function timeOf(typed: string): Date | null {
  if (!TIME.test(typed) || dayOf(typed.slice(0, 10)) === null) return null;
  const found = new Date(typed);
  return Number.isNaN(found.getTime()) ? null : found;
}
