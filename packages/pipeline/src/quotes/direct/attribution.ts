/** Who says a quotation, and by which cue. */
import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import type { Span } from '../frame/token-span.ts';

export interface Attribution {
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly subject: Subject;
  readonly confidence: number;
}
