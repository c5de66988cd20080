/** Whether what a model hears as another number stands inside a time of day, where it takes the words by themselves: the "vier" in "halb vier" is no four. */
import { type Difference, overlapsRange } from '@crossquote/domain';
import { type ClockTime, mayBeOneTime } from '../../numbers/clock-times.ts';
import { timesIn } from '../differences/numbers/other-times.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/** Not of a whole hour that the other side does not tell: its number is what it says. */
export function isHeardInTime({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  const [ours, theirs] = [timesIn(a), timesIn(b)];
  return isTold(left, ours, theirs) || isTold(right, theirs, ours);
}

function isTold(
  words: Difference['left'],
  times: readonly ClockTime[],
  others: readonly ClockTime[],
): boolean {
  const time = words && times.find((one) => overlapsRange(one, words));
  if (!time) return false;
  return time.isOpen || time.minutes % 60 !== 0 || others.some((other) => mayBeOneTime(time, other));
}
