/** Whether one publication surely came before another: what reports say of dates is seldom exact, and a wrong order is a false charge. */

/**
 * By the moments when both name a time and a zone, else by the days as written; a month or a year without a day reaches from its first
 * day to its last. False when either is unknown, when both may be of one day, and when it is the other way round.
 */
export function publishedBefore(a: string | null, b: string | null): boolean {
  const [left, right] = [momentOf(a), momentOf(b)];
  if (left !== null && right !== null) return left < right;
  const [one, other] = [daysOf(a), daysOf(b)];
  return one !== null && other !== null && one.last < other.first;
}

const ZONED = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u;

function momentOf(date: string | null): number | null {
  const time = date !== null && ZONED.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** First and last day as written, each as `YYYY-MM-DD`: they sort as they follow one another. */
function daysOf(date: string | null): { readonly first: string; readonly last: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/u.exec(date ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    first: [year, month ?? '01', day ?? '01'].join('-'),
    last: [year, month ?? '12', day ?? '31'].join('-'),
  };
}
