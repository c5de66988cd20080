/**
 * Precision and recall of beads as Sennrich and Volk (2011) count them, and vecalign's score.py after them: strict when a bead is the
 * very same, lax when it shares a sentence of either text with a bead of the other side.
 */
/** Sentences of the source and of the target, by index. */
export type IndexBead = readonly [readonly number[], readonly number[]];

export interface BeadCounts {
  readonly strict: number;
  readonly lax: number;
  readonly all: number;
}

/** How many of `tested` are in `gold`. Beads empty on both sides are none. */
export function countBeads(gold: readonly IndexBead[], tested: readonly IndexBead[]): BeadCounts {
  const same = new Set(gold.map(keyOf));
  const pairs = new Set(gold.flatMap(([a, b]) => a.flatMap((i) => b.map((j) => `${i} ${j}`))));
  const asked = tested.filter(([a, b]) => a.length + b.length > 0);
  const strict = asked.filter((bead) => same.has(keyOf(bead)));
  const lax = asked.filter(
    (bead) => same.has(keyOf(bead)) || bead[0].some((i) => bead[1].some((j) => pairs.has(`${i} ${j}`))),
  );
  return { strict: strict.length, lax: lax.length, all: asked.length };
}

/** For recall, where beads of the gold without counterpart do not count. */
export function withBothSides(beads: readonly IndexBead[]): readonly IndexBead[] {
  return beads.filter(([a, b]) => a.length > 0 && b.length > 0);
}

export function addCounts(parts: readonly BeadCounts[]): BeadCounts {
  return parts.reduce(
    (sum, { strict, lax, all }) => ({ strict: sum.strict + strict, lax: sum.lax + lax, all: sum.all + all }),
    { strict: 0, lax: 0, all: 0 },
  );
}

/** 0 when both are. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Sentences in rising order, as vecalign sorts them. */
function keyOf([a, b]: IndexBead): string {
  const sorted = (indices: readonly number[]) => [...indices].sort((x, y) => x - y).join();
  return `${sorted(a)}|${sorted(b)}`;
}
