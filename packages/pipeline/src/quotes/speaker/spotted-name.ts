/** A name that a sentence has. */
import type { Span } from '../frame/token-span.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';

export interface SpottedName extends Span {
  /** First token with its form of address ("Dr. Ilvine Weiß"). */
  readonly addressed: number;
  readonly body: boolean;
  readonly gender: Gender | null;
  readonly roles: readonly string[];
  /** Those of `roles` right before the name: "Mayor Belling", "her husband Belling". */
  readonly titles: readonly string[];
}
