/** The attribution that quoted words hold inside their own marks: see `incise/`. */

import type { TextRange } from '@crossquote/domain';
import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Attribution } from './attribution.ts';

const SURE = 0.97;

/** By its own incise, else by the one before the words with which it goes on. */
export function attributedInside(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  attributions: ReadonlyMap<number, Attribution>,
): Attribution | null {
  const { quotation } = tokenAt(frame.tokens, at);
  if (quotation?.incise) {
    const span = spanOf(frame, quotation.incise.verb);
    const subject = quotation.incise.subject && spanOf(frame, quotation.incise.subject);
    const cue = cues.find(({ first, end }) => span && first < span.end && end > span.first) ?? null;
    return { cue, cueSpan: cue ?? span, subject, confidence: SURE };
  }
  if (!quotation?.resumes) return null;
  const before = frame.tokens.findLastIndex(({ kind }, index) => index < at && kind === 'quotation');
  return attributions.get(before) ?? null;
}

function spanOf({ tokens }: Frame, range: TextRange): Span | null {
  const first = tokens.findIndex(({ start }) => start === range.start);
  const last = tokens.findIndex(({ end }) => end === range.end);
  return first >= 0 && last >= first ? { first, end: last + 1 } : null;
}
