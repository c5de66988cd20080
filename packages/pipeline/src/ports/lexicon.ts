/** Says of single words, in any of its languages, what they mean and how much they tell: what words are compared by across languages. */
import type { ModelRef } from '@crossquote/domain';

export interface WordSense {
  /** Unit length; words that translate one another lie near each other. */
  readonly vector: Float32Array;
  /** 0: grammar, found in any text ("of"); 1 and a little more: a name, a figure, a telling noun. */
  readonly weight: number;
}

export interface Lexicon {
  readonly model: ModelRef;
  /**
   * One for each word, in order; the same word has the same sense, whatever is asked beside it.
   * @throws Unavailable when the model's files are not here.
   */
  senses(words: readonly string[]): Promise<readonly WordSense[]>;
  close(): Promise<void>;
}
