/** Who is in the report and who has spoken so far: what a speaker is resolved from. */

import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Appearance, Cast, Figure } from './figure.ts';

export interface Resolved {
  /** Tokens of the frame that are the mention. */
  readonly mention: Span | null;
  /** The frame that the mention stands in, where that is not the quote's own: a quote that goes on from one before. */
  readonly mentionFrame?: Frame;
  readonly figure: Figure | null;
  /** Words name a speaker, but not which of several people: there is one all the same. */
  readonly inDoubt?: true;
  readonly reason: string;
  /** How much the quote's confidence keeps of itself, for a speaker whom no words name; 1 when left out. */
  readonly sureness?: number;
}

export interface Scene {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Speakers of the quotes so far, by the offset of their cue, ascending. */
  readonly spoken: Appearance[];
}

/** Whether the words beside a quote name a speaker, known by name or not. */
export function isSomebody({ figure, inDoubt }: Resolved): boolean {
  return figure !== null || inDoubt === true;
}
