/** What a verb of saying reports, and where that is looked for. */
import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

export interface Complement {
  readonly span: Span;
  readonly confidence: number;
  /** Reported speech even where no subject was found. */
  readonly sure: boolean;
}

/** The tokens from `start` up to, not including, `limit` behind a cue. */
export interface ComplementPlace {
  readonly frame: Frame;
  readonly cue: Cue;
  readonly start: number;
  readonly limit: number;
  readonly lexicon: Lexicon;
}
