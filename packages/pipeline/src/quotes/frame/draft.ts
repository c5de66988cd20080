/** A quote before its speaker is resolved, in tokens of its frame. */
import type { QuoteForm, TextRange } from '@crossquote/domain';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Span } from './token-span.ts';

/** Who speaks: a noun phrase of the frame, whoever spoke last, nobody the frame tells (null), or nobody at all: a text on a wall, which whoever stands beside it only tells of. */
export type Subject = Span | 'same' | 'nobody' | 'verb-gender-m' | 'verb-gender-f' | null;

export interface Draft {
  readonly form: QuoteForm;
  readonly content: readonly TextRange[];
  readonly frame: Frame;
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly subject: Subject;
  readonly confidence: number;
}

/** A frame that announces words which follow in the next one. */
export interface Introduction {
  readonly frame: Frame;
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly subject: Subject;
  readonly confidence: number;
}
