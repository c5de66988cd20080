/** How much each kind of evidence tells in these texts, as log-odds. Learned from the texts; nothing of it belongs to one model. */
import { BITEXT_WEIGHTS } from './weights.ts';

/** Evidence `x` tells `slope * (x - middle)`: two bells of one width, one of pairs that belong together, one of neighbours that do not. */
export interface Bells {
  readonly middle: number;
  readonly slope: number;
}

export interface LengthScale {
  /** Usual logarithm of target by source length. */
  readonly mean: number;
  /** Variance of long beads, and what short ones have besides, times their length. */
  readonly variance: number;
  readonly byLength: number;
  /** Variance among sentences that do not belong together. */
  readonly background: number;
}

export interface Scale {
  readonly meaning: Bells;
  readonly words: Bells;
  readonly lengths: LengthScale;
  /** Log-odds of a bead's shape by its code, see shapes. */
  readonly shapes: Float64Array;
}

/** No kind of evidence decides alone. */
export function bellsTell(x: number, { middle, slope }: Bells): number {
  const { most } = BITEXT_WEIGHTS;
  return Math.max(-most, Math.min(most, slope * (x - middle)));
}

/** @param shorter length of the bead's shorter side: the shorter, the less a ratio tells. */
export function lengthsTell(x: number, shorter: number, scale: LengthScale): number {
  const near = scale.variance + scale.byLength / shorter;
  const far = near + scale.background;
  const off = (x - scale.mean) ** 2;
  return Math.max(-BITEXT_WEIGHTS.most, (off / far - off / near + Math.log(far / near)) / 2);
}

/** As if so many more had been seen, of usual width: a text of three sentences teaches little. */
const SEEN_BEFORE = 4;
const USUAL_VARIANCE = 0.02;

export function varianceOf(groups: readonly (readonly number[])[]): number {
  let [squares, count] = [SEEN_BEFORE * USUAL_VARIANCE, SEEN_BEFORE];
  for (const values of groups) {
    const mean = meanOf(values);
    for (const value of values) squares += (value - mean) ** 2;
    count += values.length;
  }
  return squares / count;
}

/** 0 for none. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
