/** A translation that comes back in a file which was exported before. */
import type { Language, TranslationState } from '@crossquote/domain';

export interface ReturnedSegment {
  /** Report id. */
  readonly report: string;
  /** Sentence or quote id. */
  readonly of: string;
  readonly language: Language;
  readonly source: string;
  /** null: none was written. */
  readonly target: string | null;
  readonly state: TranslationState;
  /** Its mark as a machine's, where it was exported as one, is still there; TMX tells by `was` alone. */
  readonly isMachines: boolean;
  /** What the file was made from; null where it does not tell (any more). */
  readonly was: {
    /** As `targetHash` gives it. */
    readonly sha256: string;
    readonly state: TranslationState;
  } | null;
}

/** In the order of a translation's life. */
export const STATES: readonly TranslationState[] = ['initial', 'translated', 'reviewed', 'final'];

/** What is no state counts as the first. */
export function stateOf(word: string | undefined): TranslationState {
  return STATES.find((state) => state === word) ?? 'initial';
}
