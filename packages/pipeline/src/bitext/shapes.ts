/** How usual it is that so many sentences stand for so many. */
import { BEAD_MOST, type BeadSpans, SIDE_MOST } from './bead.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

/** Shapes of beads with both sides, [source, target], the usual ones first. */
export const SHAPES: readonly (readonly [number, number])[] = Array.from(
  { length: SIDE_MOST * SIDE_MOST },
  (_, index) => [1 + Math.floor(index / SIDE_MOST), 1 + (index % SIDE_MOST)] as const,
)
  .filter(([m, n]) => m + n <= BEAD_MOST)
  .sort((a, b) => a[0] + a[1] - b[0] - b[1]);

/** One number for a shape, below `SHAPE_CODES`. */
export const codeOf = (m: number, n: number): number => m * 8 + n;
export const SHAPE_CODES = 64;

/** Log-odds of each shape by its code, before anything is known of the texts. */
export function usualShapes(): Float64Array {
  const { single, merged, longer, both, missing } = BITEXT_WEIGHTS;
  const odds = new Float64Array(SHAPE_CODES);
  for (const [m, n] of SHAPES) {
    const [least, most] = [Math.min(m, n), Math.max(m, n)];
    odds[codeOf(m, n)] = most === 1 ? single : merged + (most - 2) * longer + (least - 1) * both;
  }
  odds[codeOf(1, 0)] = missing;
  odds[codeOf(0, 1)] = missing;
  return odds;
}

/**
 * Merged beads cost more where a first path has few. They never get cheaper: where the evidence is weak a path merges too much, and would
 * find itself confirmed.
 */
export function learnShapes(beads: readonly BeadSpans[]): Float64Array {
  const { mergedShare, mergedBelief } = BITEXT_WEIGHTS;
  const sizes = beads
    .map(({ source, target }) => [source.to - source.from, target.to - target.from] as const)
    .filter(([m, n]) => m > 0 && n > 0);
  const merged = sizes.filter(([m, n]) => m + n > 2).length;
  const share = (merged + mergedBelief * mergedShare) / (sizes.length + mergedBelief);
  const dearer = Math.min(0, Math.log(share / mergedShare));
  const odds = usualShapes();
  for (const [m, n] of SHAPES) if (m + n > 2) odds[codeOf(m, n)] = (odds[codeOf(m, n)] as number) + dearer;
  return odds;
}
