/**
 * What a splitter must know of one language. To add a language: copy a file beside this one, translate its words and name it in index.ts.
 * All lists are words with spaces between them, abbreviations without their last full stop.
 */
export interface SplitLanguage {
  /** Abbreviations that a name or another word always follows (`Dr`, `Mr`, `bzw`): their full stop never ends a sentence. */
  readonly neverLast: string;
  /** Abbreviations that may close a sentence (`etc`, `Inc`, `usw`): they do when a word of `starters` comes next. */
  readonly maybeLast: string;
  /** Abbreviations whose full stop belongs to them when a number comes next (`No`, `Nr`, `S`). */
  readonly beforeNumber: string;
  /**
   * Words that begin sentences much more often than they follow an abbreviation; as written at a sentence's start, without
   * what an apostrophe joins to them (`I` for `I'm`, `L` for `L’armée`).
   */
  readonly starters: string;
  /** Whether a full stop makes a number an ordinal (German `am 3. Mai`). */
  readonly ordinals: boolean;
  /** Words after an ordinal number, beside the names of months. */
  readonly afterOrdinal: string;
  /** Words before an ordinal number (`am`, `der`). */
  readonly beforeOrdinal: string;
  readonly months: string;
  /** Verbs of saying that follow a quotation (`"Go!" Ann said`), as they stand there. */
  readonly sayingVerbs: string;
}
