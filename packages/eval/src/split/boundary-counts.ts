/**
 * The treebanks' metric: F1 over boundary positions, the last one of a text left out. Positions are counted in characters that are no
 * white space, so that it does not matter to which sentence white space goes.
 */

export interface BoundaryCounts {
  readonly both: number;
  readonly found: number;
  readonly wanted: number;
}

export function boundaryCounts(found: readonly string[], wanted: readonly string[]): BoundaryCounts {
  const have = boundaries(found);
  const want = boundaries(wanted);
  return {
    both: [...have].filter((place) => want.has(place)).length,
    found: have.size,
    wanted: want.size,
  };
}

/** 1 when nothing was wanted and nothing found. */
export function f1Of(counts: readonly BoundaryCounts[]): number {
  const sum = (of: (one: BoundaryCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  const all = sum(({ found }) => found) + sum(({ wanted }) => wanted);
  return all === 0 ? 1 : (2 * sum(({ both }) => both)) / all;
}

function boundaries(sentences: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replace(/\s+/g, '').length;
    places.add(at);
  }
  places.delete(at);
  places.delete(0);
  return places;
}
