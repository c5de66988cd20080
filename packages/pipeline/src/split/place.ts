import type { SplitWords } from './languages/index.ts';

/** Where a stop is judged: its paragraph, and the sentence that began in it. */
export interface Place {
  readonly text: string;
  /** Of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Where the sentence begins. */
  readonly sentence: number;
  /** Where the sentence's first letter or digit stands. */
  readonly firstWord: number;
  readonly words: SplitWords;
}
