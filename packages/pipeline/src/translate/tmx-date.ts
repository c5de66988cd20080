/** TMX writes dates as ISO 8601 basic in UTC (`20161213T101500Z`), we as extended. TMX 1.4b, "creationdate". */

const TMX_DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** @returns ISO 8601 such as `2016-12-13T10:15:00Z`; null when it is no TMX date. */
export function isoOfTmxDate(date: string | undefined): string | null {
  const match = TMX_DATE.exec(date?.trim() ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** @returns null when it is no date, or one that TMX cannot write (a year before 0 or after 9999). */
export function tmxDateOfIso(iso: string | null): string | null {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return null;
  const basic = new Date(time)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return TMX_DATE.test(basic) ? basic : null;
}
