/** Words of which only one can be true of one thing, by language: how a class of them is written down. */
export interface OppositeClass {
  /**
   * `word`: tells something by itself, and a text that says two of them says neither; `each`: a text may name several, and those that both name are put aside;
   * `next`: says something of the telling word beside it alone, and is compared only where that is one word in both texts.
   */
  readonly of: 'word' | 'each' | 'next';
  readonly members: readonly Readonly<Record<string, string>>[];
  /** Which two exclude each other, by their places; all where none are named. */
  readonly apart?: readonly (readonly [number, number])[];
  /** Which two do not, where all others do. */
  readonly alike?: readonly (readonly [number, number])[];
  /** By language, in the same spelling: what has a word of a member in it and says none. */
  readonly neither?: Readonly<Record<string, string>>;
}
