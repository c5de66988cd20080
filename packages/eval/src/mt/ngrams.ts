/** Counts of all runs of `order` neighbouring things. */

export type Ngrams = ReadonlyMap<string, number>;

/** @param separator put between things, so that different runs never look the same. */
export function ngrams(things: readonly string[], order: number, separator: string): Ngrams {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= things.length; at++) {
    const run = things.slice(at, at + order).join(separator);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** How many runs of one are in the other too, each as often as in both at least. */
export function ngramsInCommon(a: Ngrams, b: Ngrams): number {
  let common = 0;
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0);
  return common;
}
