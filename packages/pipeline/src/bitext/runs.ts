/** What is known of each run of up to `SIDE_MOST` neighbouring sentences of one text, before it is compared with any of the other. */
import { breathe } from '../breathe.ts';
import { SIDE_MOST } from './bead.ts';
import type { Side } from './side.ts';

export interface Runs {
  /** Euclidean length of the summed vectors of `size` sentences from `start`: at `(size - 1) * count + start`. */
  readonly norms: Float32Array;
  /** Mean cosine with the other text's runs of `others` sentences: at `((size - 1) * SIDE_MOST + others - 1) * count + start`. */
  readonly usual: Float32Array;
}

/** Mean directions of a text's runs, one row of `dimensions` for each size. */
export async function meanDirections(side: Side): Promise<Float64Array> {
  const { count, dimensions, vectors } = side;
  const means = new Float64Array(SIDE_MOST * dimensions);
  for (let start = 0; start < count; start++) {
    await breathe();
    const sum = new Float64Array(dimensions);
    for (let size = 1; size <= SIDE_MOST && start + size <= count; size++) {
      const norm = grow(sum, vectors, start + size - 1) || 1;
      const share = norm * (count - size + 1);
      const row = (size - 1) * dimensions;
      for (let d = 0; d < dimensions; d++)
        means[row + d] = (means[row + d] as number) + (sum[d] as number) / share;
    }
  }
  return means;
}

export async function runsOf(side: Side, others: Float64Array): Promise<Runs> {
  const { count, dimensions, vectors } = side;
  const norms = new Float32Array(SIDE_MOST * count);
  const usual = new Float32Array(SIDE_MOST * SIDE_MOST * count);
  for (let start = 0; start < count; start++) {
    await breathe();
    const sum = new Float64Array(dimensions);
    for (let size = 1; size <= SIDE_MOST && start + size <= count; size++) {
      const norm = grow(sum, vectors, start + size - 1) || 1;
      norms[(size - 1) * count + start] = norm;
      for (let other = 0; other < SIDE_MOST; other++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += (sum[d] as number) * (others[other * dimensions + d] as number);
        usual[((size - 1) * SIDE_MOST + other) * count + start] = dot / norm;
      }
    }
  }
  return { norms, usual };
}

/** Adds a row to the sum; returns the sum's length. */
function grow(sum: Float64Array, vectors: Float32Array, row: number): number {
  let square = 0;
  for (let d = 0; d < sum.length; d++) {
    const value = (sum[d] as number) + (vectors[row * sum.length + d] as number);
    sum[d] = value;
    square += value * value;
  }
  return Math.sqrt(square);
}
