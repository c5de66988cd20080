/**
 * Numbers that two quotes of one language tell otherwise between the very same words, whatever they count: a year, a day of a month, an hour, "once". Elsewhere such
 * are no figures, since languages and writers put them in too many ways; where all around is the same, nothing else is put otherwise.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import { mayBeOneTime } from '../../../numbers/clock-times.ts';
import type { Token } from '../../../words/tokens.ts';
import type { BothSides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { timesIn } from './other-times.ts';

/** Words on each side that must be the same, but for their endings, or the quote's end on both; and how many of them there must be. */
const AROUND = 2;
const LEAST_WORDS = 2;
/** Numbers of a quote that are compared. */
const MOST = 50;

type Times = ReturnType<typeof timesIn>;

export function numbersInPlace(a: QuoteTraits, b: QuoteTraits): readonly BothSides[] {
  if (a.language !== b.language) return [];
  const [ours, theirs] = [placedGaps(a), placedGaps(b)];
  const differing = ours.flatMap(({ gap, around }): readonly BothSides[] => {
    const others = theirs.filter((other) => other.around === around);
    const [other] = others;
    const isTold = others.some((one) => one.gap.value === gap.value);
    return around !== null && other && !isTold ? [[gap, other.gap]] : [];
  });
  if (differing.length === 0) return [];
  const times = [timesIn(a), timesIn(b)] as const;
  return differing.filter((sides) => !areOneTime(sides, times));
}

/** Each number with the words around it; null where they are too few. */
function placedGaps({ tokens, wording: { gaps } }: QuoteTraits) {
  const known = startsInside(tokens, gaps);
  return gaps.slice(0, MOST).map((gap) => {
    const before = tokens.filter(({ end }) => end <= gap.start).slice(-AROUND);
    const behind = tokens.filter(({ start }) => start >= gap.end).slice(0, AROUND);
    const wordsOf = (some: readonly Token[]) =>
      some.map((token) => (known.has(token.start) ? '#' : token.stem));
    const [left, right] = [wordsOf(before), wordsOf(behind)];
    const words = [...left, ...right].filter((word) => word !== '#').length;
    return { gap, around: words < LEAST_WORDS ? null : `${left.join(' ')} # ${right.join(' ')}` };
  });
}

/** Where the words of the gaps begin; both in the order of the text, so that a table read out loud is gone through once. */
function startsInside(tokens: readonly Token[], gaps: readonly TextRange[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const token of tokens) {
    while (at < gaps.length && (gaps[at]?.end ?? 0) <= token.start) at++;
    const gap = gaps[at];
    if (gap && overlapsRange(gap, token)) starts.add(token.start);
  }
  return starts;
}

/** "At 8 in the evening", "at 20 in the evening". */
function areOneTime([one, other]: BothSides, [ours, theirs]: readonly [Times, Times]): boolean {
  const time = ours.find((each) => overlapsRange(each, one));
  const their = theirs.find((each) => overlapsRange(each, other));
  return time !== undefined && their !== undefined && mayBeOneTime(time, their);
}
