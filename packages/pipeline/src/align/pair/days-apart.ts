/** How far two publications lie apart, whatever each source says about the day. */
const DAY_MS = 86_400_000;

/**
 * Whole days between two ISO 8601 dates as written, so that a time zone moves nothing; a month or year without a day counts
 * from its nearest day. null when either is unknown or not to be read.
 */
export function daysApart(a: string | null, b: string | null): number | null {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) return null;
  return Math.max(0, left.first - right.last, right.first - left.last);
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf(date: string | null): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  if (day !== null) return { first, last: first };
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY_MS - 1 };
}
