/** The day or month that two quotes tell otherwise: each names one that the other does not. Who names the month alone may mean any day of it. */
import { grouped, type TextRange } from '@crossquote/domain';
import { type DateMention, datesIn } from '../../../numbers/dates-in.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { readInReport } from '../../view/in-report.ts';

type Pair = readonly [TextRange, TextRange];

export function otherDates(a: QuoteTraits, b: QuoteTraits): readonly Pair[] {
  const [left, right] = [datesOf(a), datesOf(b)];
  const only = (some: readonly DateMention[], others: readonly DateMention[]) =>
    eachOnce(some.filter((one) => !others.some((other) => mayBeOne(one, other))));
  const [ours, theirs] = [only(left, right), only(right, left)];
  const pairs = ours
    .flatMap((one) => theirs.map((other) => [one, other] as const))
    .sort(([one, other], [another, next]) => sharedBy(another, next) - sharedBy(one, other));
  return pairs.reduce<readonly Pair[]>(
    (found, [one, other]) =>
      found.some(([first, second]) => first === one || second === other) ? found : [...found, [one, other]],
    [],
  );
}

/** A day that a quote names again and again is told once. */
function eachOnce(dates: readonly DateMention[]): readonly DateMention[] {
  return [...grouped(dates, ({ month, day }) => `${month} ${day}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function mayBeOne(one: DateMention, other: DateMention): boolean {
  return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
}

/** What is told otherwise is mostly one of the two. */
function sharedBy(one: DateMention, other: DateMention): number {
  return Number(one.month === other.month) + Number(one.day !== null && one.day === other.day);
}

/** Placed in the report's text. */
const datesOf = perQuote((traits): readonly DateMention[] =>
  readInReport(traits, (words) => datesIn(words, traits.language)),
);
