/**
 * What page furniture looks like in one language. To add a language: copy a file beside this one and translate its words.
 * All patterns must match a whole line (without the white space at its ends), whatever its letter case. `…` stands for any words (inside one sentence, unless it comes first), `<address>` for a web address.
 * `related`, `navigation` and `byline` lines count only without a full stop, question or exclamation mark at their end.
 * A missed line costs little, a sentence taken for furniture loses testimony: leave out what could be a sentence of a report.
 */
export interface FurnitureRules {
  /** Headings of a box of bullet points; the points below go with them. */
  readonly highlights: readonly string[];
  /** Words before the date in a date line. */
  readonly published: readonly string[];
  readonly caption: readonly string[];
  readonly shareLine: readonly string[];
  readonly signUp: readonly string[];
  readonly related: readonly string[];
  readonly navigation: readonly string[];
  readonly byline: readonly string[];
  readonly disclosure: readonly string[];
}
