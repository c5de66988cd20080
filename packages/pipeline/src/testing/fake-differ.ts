/** A differ without a model: it hears what a test tells it, with these words as what differs. */
import type { Differ, HeardKind, Statement } from '../ports/differ.ts';

export interface FakeHearing {
  readonly what: HeardKind;
  readonly odds: number;
  /** Words that differ, on either side. */
  readonly words?: readonly string[];
}

/** @param hear null: nothing is said of the pair. */
export function fakeDiffer(
  hear: (left: Statement, right: Statement) => readonly FakeHearing[] | null,
): Differ {
  return {
    model: { name: 'fake-differ', revision: '1', dtype: 'fp32' },
    compare: async (left, right) =>
      (left.words.length * right.words.length > 0 ? hear(left, right) : null)?.map(
        ({ what, odds, words = [] }) => ({
          what,
          odds,
          left: left.words.map((word) => (words.includes(word) ? 5 : -5)),
          right: right.words.map((word) => (words.includes(word) ? 5 : -5)),
        }),
      ) ?? null,
    close: async () => {},
  };
}
