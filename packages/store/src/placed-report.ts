/** Where a report stands: its collection, language and days, by which other reports are near it or not. */
import type { Sql } from './sql.ts';

export interface PlacedReport {
  readonly collection: string;
  /** Primary subtag. */
  readonly language: string;
  /** Days since 1970 that its date can mean; null: not known. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

/** null when the report is gone. */
export async function placedReport(sql: Sql, id: string): Promise<PlacedReport | null> {
  const { rows } = await sql.query<PlacedReport>(
    `select collection, split_part(language, '-', 1) as language, first_day as "firstDay", last_day as "lastDay"
     from app.report where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Days of the longest span that a date means, a year, less one. */
const LONGEST = 365;

/**
 * The condition that a row with `first_day` and `last_day` lies within so many days of the report, or has no day. The first bound only
 * lets an index on the first day serve.
 */
export function daysNear({ firstDay, lastDay }: PlacedReport, days: number): string {
  if (firstDay === null || lastDay === null) return 'true';
  const [from, to] = [firstDay - Math.floor(days), lastDay + Math.floor(days)];
  return `(first_day is null or first_day between ${from - LONGEST} and ${to} and last_day >= ${from})`;
}
