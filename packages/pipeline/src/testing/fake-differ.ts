/** A differ without a model: it hears what a test tells it, with these words as what differs. */
import type { Differ, HeardKind, Statement } from '../ports/differ.ts';

export interface FakeHearing {
  readonly what: HeardKind;
  readonly odds: number;
  /** Words that differ, on either side. */
  readonly words?: readonly string[];
}

/**
 * @param hear null: nothing is said of the pair.
 * @param same log-odds that the two are one statement.
 * @param rendered how much likelier a translator finds the one behind the other; null: nobody translates.
 * @param inEnglish words; null: nobody puts it into English.
 * @param inContext as `hear`, of words in their sentences.
 * @param sameInContext as `same`, of words in their sentences; null: it does not say.
 */
export function fakeDiffer(
  hear: (left: Statement, right: Statement) => readonly FakeHearing[] | null,
  same: (left: Statement, right: Statement) => number = () => 0,
  rendered: (left: Statement, right: Statement) => number | null = () => null,
  inEnglish: (statement: Statement) => readonly string[] | null = () => null,
  inContext: typeof hear = () => null,
  sameInContext: (left: Statement, right: Statement) => number | null = () => null,
): Differ {
  const heardBy = (listen: typeof hear, left: Statement, right: Statement) =>
    left.words.length * right.words.length === 0
      ? undefined
      : listen(left, right)?.map(({ what, odds, words = [] }) => ({
          what,
          odds,
          left: left.words.map((word) => (words.includes(word) ? 5 : -5)),
          right: right.words.map((word) => (words.includes(word) ? 5 : -5)),
        }));
  return {
    model: { name: 'fake-differ', revision: '1', dtype: 'fp32' },
    compare: async (left, right) => {
      const differs = heardBy(hear, left, right);
      return differs ? { same: same(left, right), differs } : null;
    },
    inContext: async (left, right) => {
      const differs = heardBy(inContext, left, right);
      return differs ? { same: sameInContext(left, right), differs } : null;
    },
    rendered: async (left, right) => rendered(left, right),
    inEnglish: async (statement) => {
      const words = inEnglish(statement);
      return words && { language: 'en', words };
    },
    close: async () => {},
  };
}
