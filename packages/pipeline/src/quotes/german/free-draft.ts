/** The draft of what German reports in its own mood, without a cue that a list has. */
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { tokenAt } from '../frame/tokens.ts';

const CONFIDENCE = 0.5;

export function freeDraft(frame: Frame, span: Span): Draft {
  const { tokens } = frame;
  const range = { start: tokenAt(tokens, span.first).start, end: tokenAt(tokens, span.end - 1).end };
  return {
    form: 'indirect',
    content: [range],
    frame,
    cue: null,
    cueSpan: null,
    subject: null,
    confidence: CONFIDENCE,
  };
}
