/** Turns texts into vectors that can be compared across languages. */
import type { ModelRef } from '@crossquote/domain';

export interface Embedder {
  readonly model: ModelRef;
  /** Length of every vector. */
  readonly dimensions: number;
  /**
   * One unit vector for each text, in order. Equal text gives an equal vector, whatever is asked beside it.
   * @throws Unavailable when the model's files are not here and may not be fetched.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}
