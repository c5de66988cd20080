/** What a loaded sentence model can do. */
import type { SenseOf } from '@crossquote/pipeline';

export interface Subword {
  readonly id: number;
  /** A view of the table, as long as the vectors are: not to be written to. */
  readonly vector: Float32Array;
}

export interface EmbeddingModel {
  /** One vector of unit length for each text, in order, the same whatever stands beside it. Texts are not blank. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** What a single word means and tells; null for a model whose words have no vectors of their own. */
  readonly senseOf: SenseOf | null;
  /** What a single word is read as; null for a model whose subwords have no vectors of their own. */
  readonly subwordsOf: ((word: string) => readonly Subword[]) | null;
  dispose(): Promise<void>;
}
