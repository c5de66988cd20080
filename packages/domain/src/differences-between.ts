/** What the tellings of one testimony do not agree in, of all of its pairs: what several pairs say in the same words is said once. */
import type { Alignment, Difference } from './alignment.ts';

export interface DifferenceSide {
  /** null: these tellings have none. */
  readonly words: string | null;
  /** Ids of the quotes. */
  readonly quotes: readonly string[];
}

export interface DifferenceBetween {
  readonly is: Pick<Difference, 'what' | 'by' | 'maybeSame'> & {
    /** Words of another quote that has them, where the omission is told there. */
    readonly elsewhere?: string | undefined;
  };
  /** The first alignment given that says so. */
  readonly alignment: string;
  /** In the order of their words, none first: whichever quote is the left one of a pair. */
  readonly sides: readonly [DifferenceSide, DifferenceSide];
}

/** In the order in which they are first said. */
export function differencesBetween(
  alignments: readonly Pick<Alignment, 'id' | 'quotes' | 'differences'>[],
): readonly DifferenceBetween[] {
  const found = new Map<string, DifferenceBetween>();
  for (const { id, quotes, differences } of alignments)
    for (const difference of differences) {
      const one = betweenTwo(difference, id, quotes);
      const key = JSON.stringify([one.is, one.sides.map(({ words }) => words)]);
      const known = found.get(key);
      found.set(key, known ? joined(known, one) : one);
    }
  return [...found.values()];
}

function betweenTwo(
  { what, by, maybeSame, elsewhere, left, right }: Difference,
  alignment: string,
  [ours, theirs]: readonly [string, string],
): DifferenceBetween {
  const one = { words: left?.text ?? null, quotes: [ours] };
  const other = { words: right?.text ?? null, quotes: [theirs] };
  const isOrdered = (one.words ?? '') < (other.words ?? '');
  return {
    is: { what, by, maybeSame, elsewhere: elsewhere?.text },
    alignment,
    sides: isOrdered ? [one, other] : [other, one],
  };
}

function joined(known: DifferenceBetween, one: DifferenceBetween): DifferenceBetween {
  const both = (at: 0 | 1): DifferenceSide => ({
    words: known.sides[at].words,
    quotes: [...new Set([...known.sides[at].quotes, ...one.sides[at].quotes])],
  });
  return { ...known, sides: [both(0), both(1)] };
}
