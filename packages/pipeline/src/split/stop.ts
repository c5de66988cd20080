/** A place where a sentence could end. */
export interface Stop {
  /** The first end mark. */
  readonly at: number;
  /** Past the last end mark, closing mark, footnote number or emoticon. */
  readonly end: number;
  /**
   * `stop`: one full stop; `ellipsis`: dots; `strong`: with a question or exclamation mark; `soft`: without an end mark, decided
   * already; `item`: where an item of a list begins.
   */
  readonly kind: 'stop' | 'ellipsis' | 'strong' | 'soft' | 'item';
  readonly closesQuote: boolean;
  /** Where the words after it begin, past white space. */
  readonly next: number;
  /** The first letter or digit after it, past opening marks, dashes and bullets; the end of the range when none comes soon. */
  readonly nextWord: number;
}
