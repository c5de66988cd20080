/** Reads two statements, in any two of its languages, and says whether they are one, and what differs: a further opinion beside the rules. */
import type { Difference, Language, ModelRef } from '@crossquote/domain';

/** A statement as it is read: words between spaces, in the order in which they were said. */
export interface Statement {
  readonly language: Language;
  readonly words: readonly string[];
}

export type HeardKind = Extract<Difference['what'], 'number' | 'name' | 'negation' | 'omission'>;

export interface Heard {
  readonly what: HeardKind;
  /** Log-odds that the two differ in this. */
  readonly odds: number;
  /** Of each word on either side: log-odds that it is among what differs. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface Reading {
  /** Log-odds that the two say one thing, or one of them a part of the other; null where this revision does not say it of words in context. */
  readonly same: number | null;
  /** One of each kind. */
  readonly differs: readonly Heard[];
}

export interface Differ {
  readonly model: ModelRef;
  /**
   * Of these two alone: the same whatever else is asked.
   * @returns null where one is in another language, longer than what it learnt from, or empty.
   * @throws Unavailable or InvalidInput when the model's files are not here or damaged.
   */
  compare(left: Statement, right: Statement): Promise<Reading | null>;
  /**
   * As `compare`, of words that a translator's encoder has read in their sentences first.
   * @returns null as `compare`, and where this model does not read so.
   * @throws as `compare`.
   */
  inContext(left: Statement, right: Statement): Promise<Reading | null>;
  /**
   * How much likelier a translator finds the words of the English side behind those of the other than behind nothing: a mean over its subwords, in natural logarithms, below 0 where they are less likely.
   * @returns null unless one of the two is English and the other in a language that it translates, and where one is too long for it.
   * @throws as `compare`.
   */
  rendered(left: Statement, right: Statement): Promise<number | null>;
  /**
   * What a translator makes of it, to be read and shown to nobody: of this statement alone, the same whatever else is asked.
   * @returns null of what is English already, of another language than it translates, and where it comes to no end.
   * @throws as `compare`.
   */
  inEnglish(statement: Statement): Promise<Statement | null>;
  close(): Promise<void>;
}
