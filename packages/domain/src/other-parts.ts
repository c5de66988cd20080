/** Which tellings of one testimony tell two halves of a third, one up to where the other begins, so that none is a telling of the other. */
import type { Alignment } from './alignment.ts';
import { overlapsRange, type TextRange } from './text-range.ts';

export interface OtherParts {
  /** Quote ids, the whole telling and two that are told apart. */
  readonly whole: string;
  readonly parts: readonly [string, string];
}

type Tie = Pick<Alignment, 'quotes' | 'differences'>;

/**
 * Two that no tie joins, while what one of them leaves out of a third ends where what the other leaves out begins: more between them would be told by both.
 * @param members quote ids. @param ties all that hold between them. @returns in the order of the members; of several wholes the first.
 */
export function otherParts(members: readonly string[], ties: readonly Tie[]): readonly OtherParts[] {
  const between = new Map(ties.map((tie) => [keyOf(...tie.quotes), tie]));
  const omitted = (whole: string, part: string): readonly TextRange[] => {
    const tie = between.get(keyOf(whole, part));
    const side = tie?.quotes[0] === whole ? 'left' : 'right';
    return (tie?.differences ?? []).flatMap(({ what, [side]: range }) =>
      what === 'omission' && range ? [range] : [],
    );
  };
  const areApart = (whole: string, one: string, other: string) => {
    const [ours, theirs] = [omitted(whole, one), omitted(whole, other)];
    if (ours.length === 0 || theirs.length === 0) return false;
    if (ours.some((range) => theirs.some((their) => overlapsRange(range, their)))) return false;
    return ours.some((range) => theirs.some((their) => gapBetween(range, their) <= MOST_BETWEEN));
  };
  return members.flatMap((one, i) =>
    members.slice(i + 1).flatMap((other): readonly OtherParts[] => {
      if (between.has(keyOf(one, other))) return [];
      const whole = members.find((id) => id !== one && id !== other && areApart(id, one, other));
      return whole === undefined ? [] : [{ whole, parts: [one, other] }];
    }),
  );
}

/** Blanks and marks between two sentences, in code units. */
const MOST_BETWEEN = 4;

function gapBetween(one: TextRange, other: TextRange): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
