/** A quote before its speaker is resolved, in tokens of its frame. */
import type { QuoteForm, TextRange } from '@crossquote/domain';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { type Span } from './spans.ts';

/** Who speaks: a noun phrase of the frame, whoever spoke last, or nobody the frame tells. */
export type Subject = Span | 'same' | 'verb-gender-m' | 'verb-gender-f' | null;

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
