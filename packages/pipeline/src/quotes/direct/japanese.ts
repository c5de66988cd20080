/** 「…」と X は述べた, X は「…」と述べた: Japanese puts "と" behind what is said, the verb last, and a particle behind who says it. */
import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Attribution } from './attribution.ts';

/** Words between what is said and its verb. */
const MAX_BETWEEN = 6;

/** @param at of the quotation. */
export function japaneseAttribution({ tokens }: Frame, at: number, cues: readonly Cue[]): Attribution | null {
  if (!/^(?:と|などと|って)$/.test(tokenAt(tokens, at + 1).key)) return null;
  const cue = cues.find(({ first }) => first > at);
  const between = cue && tokens.slice(at + 2, cue.first);
  if (!cue || !between || between.length > MAX_BETWEEN || !between.every(isOrdinary)) return null;
  const subject = beforeParticle(tokens, at + 2, cue.first) ?? beforeParticle(tokens, 0, at);
  return { cue, cueSpan: cue, subject, confidence: 0.9 };
}

function isOrdinary(token: Token): boolean {
  return isWord(token) || token.text === ',';
}

/** The words right before the last particle of a subject, back to a mark. */
function beforeParticle(tokens: readonly Token[], from: number, to: number): Span | null {
  const end = tokens.findLastIndex(({ key }, at) => at > from && at < to && /^[はがも]$/.test(key));
  let first = end;
  while (first > from && isWord(tokens[first - 1])) first -= 1;
  const of = tokens.findLastIndex(({ key }, at) => at > first && at < end && key === 'の');
  const named = of < 0 ? { first, end } : { first: of + 1, end };
  return withoutAddress(tokens, named);
}

/** "田中 | さん |" */
export function withoutAddress(tokens: readonly Token[], { first, end }: Span): Span | null {
  const last = /^(?:さん|氏)$/.test(tokenAt(tokens, end - 1).key) ? end - 1 : end;
  return last > first ? { first, end: last } : null;
}
