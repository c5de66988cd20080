/** The letters of a pair's two tellings, the earlier letter to the left. */

export interface PairLabels {
  readonly left: string;
  readonly right: string;
  /** Whether the pair's first quote stands to the right. */
  readonly isTurned: boolean;
}

/** @param label of each telling, by quote id: A, B … Z, AA … */
export function labelsOf(quotes: readonly [string, string], label: ReadonlyMap<string, string>): PairLabels {
  const [one = '?', other = '?'] = quotes.map((id) => label.get(id) ?? '?');
  const isTurned = one.length - other.length > 0 || (one.length === other.length && one > other);
  return isTurned ? { left: other, right: one, isTurned } : { left: one, right: other, isTurned };
}
