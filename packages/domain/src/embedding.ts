/** One vector for a sentence or quote and a model; vectors of different models are never compared. */
import type { ModelRef } from './model-ref.ts';

export interface Embedding {
  readonly reportId: string;
  /** Id of the sentence or quote. */
  readonly of: string;
  /** null: the whole of it. For a quote of several sentences also one vector each, counted from 0 as `quoteParts` lists them. */
  readonly part: number | null;
  readonly model: ModelRef;
  /** Unit length (Euclidean), `dimensions` of the model. */
  readonly vector: Float32Array;
}

/** Cosine of two unit vectors, -1 to 1, summed in double precision and in order, so that it is the same everywhere. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
