/** Says of single words, in any of its languages, what they mean and how much they tell: what words are compared by across languages. */
import type { ModelRef } from '@crossquote/domain';

export interface WordSense {
  /** Unit length; words that translate one another lie near each other. */
  readonly vector: Float32Array;
  /** 0: grammar, found in any text ("of"); 1 and a little more: a name, a figure, a telling noun. */
  readonly weight: number;
}

/** Of a word in small letters; the same word always has the same sense. */
export type SenseOf = (word: string) => WordSense;

export interface Lexicon {
  readonly model: ModelRef;
  /** Cheap after the first time. @throws Unavailable when the model's files are not here. */
  load(): Promise<SenseOf>;
  close(): Promise<void>;
}
