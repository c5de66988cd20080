/** Who is spoken of, and who may learn their name. */
import type { Language } from './language.ts';

/**
 * `public`: everybody sees the name. `private`: reviewers and operators do, readers a pseudonym. `protected`: everybody sees a pseudonym but those whose
 * right is to see all, and each time they do stands in the ledger.
 */
export const RISKS = ['public', 'private', 'protected'] as const;
export type Risk = (typeof RISKS)[number];

export interface Person {
  /** `Person-` and 6 letters or digits: what is shown instead of the name, in every language and on every path. */
  readonly pseudonym: string;
  /** null: nobody said. */
  readonly risk: Risk | null;
  /** Every spelling, ascending. */
  readonly names: readonly string[];
  /** With or without `@`. */
  readonly handles: readonly string[];
  /** Addresses that lead to them. */
  readonly urls: readonly string[];
}

/** A name that quotes are attributed to. */
export interface SpeakerName {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly quotes: number;
  /** All the reports that these quotes stand in withhold the name, or give this one in its place. */
  readonly withheld: boolean;
}
