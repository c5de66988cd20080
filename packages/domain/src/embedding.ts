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

/**
 * Cosine of two unit vectors, -1 to 1, summed in double precision and in one fixed order, so that it is the same everywhere: in four lanes, since
 * additions that wait for one another take three times as long.
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const whole = a.length - (a.length % 4);
  for (let i = 0; i < whole; i += 4) {
    first += (a[i] as number) * (b[i] as number);
    second += (a[i + 1] as number) * (b[i + 1] as number);
    third += (a[i + 2] as number) * (b[i + 2] as number);
    fourth += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (let i = whole; i < a.length; i++) first += (a[i] as number) * (b[i] as number);
  return first + second + (third + fourth);
}
