/** What the marked quotations of a sentence come to. */
import type { Cue } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';

export interface DirectResult {
  readonly drafts: readonly Draft[];
  /** Cues that a direct quote has taken, and the quotation tokens that are direct quotes. */
  readonly usedCues: ReadonlySet<Cue>;
  readonly usedTokens: ReadonlySet<number>;
}
