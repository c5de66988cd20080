/** Whether the scores of beads mean what they say: of the beads with a score of 0.9, nine of ten should be right. */

export interface ScoredBead {
  /** 0 to 1. */
  readonly score: number;
  readonly right: boolean;
}

export interface Reliability {
  /** For each threshold: which share of the beads reach it, and which share of these is right (NaN for none). */
  readonly at: readonly { readonly least: number; readonly share: number; readonly precision: number }[];
  /** Mean difference of score and share of right ones over ten bins of equal width, weighted by their beads (Guo et al. 2017, ECE). */
  readonly error: number;
}

const THRESHOLDS = [0.5, 0.8, 0.9, 0.95];
const BINS = 10;

export function beadReliability(beads: readonly ScoredBead[]): Reliability {
  const at = THRESHOLDS.map((least) => {
    const kept = beads.filter(({ score }) => score >= least);
    return { least, share: kept.length / beads.length, precision: rightOf(kept) / kept.length };
  });
  const bins = Array.from({ length: BINS }, (_, bin) =>
    beads.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin),
  );
  const off = bins.map((bin) => Math.abs(bin.reduce((sum, { score }) => sum + score, 0) - rightOf(bin)));
  return { at, error: off.reduce((sum, value) => sum + value, 0) / beads.length };
}

function rightOf(beads: readonly ScoredBead[]): number {
  return beads.filter(({ right }) => right).length;
}
