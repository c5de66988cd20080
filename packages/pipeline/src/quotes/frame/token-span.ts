/** A stretch of a sentence, in tokens. */
/** Indexes of tokens, half-open. */
export interface Span {
  readonly first: number;
  readonly end: number;
}
