/** Learns how the lengths of two sides go together, from beads and from sides that do not belong together. */
import { type LengthScale, meanOf } from './scale.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

export interface SeenLengths {
  /** Logarithm of target by source length. */
  readonly ratio: number;
  /** Length of the shorter side. */
  readonly shorter: number;
}

/** Letters from which on a pair's ratio counts in full. */
const LONG = 40;
/** Pairs below which nothing is learned of their spread. */
const FEW = 4;

export function learnLengths(right: readonly SeenLengths[], wrong: readonly SeenLengths[]): LengthScale {
  const weights = right.map(({ shorter }) => Math.min(1, shorter / LONG));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = right.reduce((sum, { ratio }, i) => sum + (weights[i] ?? 0) * ratio, 0) / (total || 1);
  /** Mean square off the usual, outliers cut. */
  const spread = (seen: readonly SeenLengths[], most: number, unknown: number) =>
    seen.length < FEW ? unknown : meanOf(seen.map(({ ratio }) => Math.min(most, (ratio - mean) ** 2)));
  const inverse = (seen: readonly SeenLengths[], unknown: number) =>
    seen.length < FEW ? unknown : meanOf(seen.map(({ shorter }) => 1 / shorter));
  // Least squares would follow the outliers: the longer half is held against the shorter one.
  const sorted = [...right].sort((a, b) => a.shorter - b.shorter);
  const [short, long] = [sorted.slice(0, sorted.length >> 1), sorted.slice(sorted.length >> 1)];
  const apart = Math.max(0.002, inverse(short, 0.02) - inverse(long, 0.02));
  const byLength = Math.max(0.2, (spread(short, 1, 0.1) - spread(long, 1, 0.1)) / apart);
  return {
    mean,
    variance: Math.max(BITEXT_WEIGHTS.lengthVariance, spread(long, 1, 0.1) - byLength * inverse(long, 0.02)),
    byLength,
    background: Math.max(0.2, spread(wrong, 4, 0.5)),
  };
}
