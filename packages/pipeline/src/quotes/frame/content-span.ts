/** Tokens that are content, without the punctuation around them. */
import type { Frame } from './frames.ts';
import type { Span } from './token-span.ts';
import { tokenAt } from './tokens.ts';

/** The tokens without the punctuation at both ends; null when nothing is left. */
export function contentSpan(frame: Frame, from: number, to: number): Span | null {
  let first = from;
  let end = Math.min(to, frame.tokens.length);
  while (
    first < end &&
    tokenAt(frame.tokens, first).kind === 'punct' &&
    !/[¿¡$€£(]/.test(tokenAt(frame.tokens, first).text)
  )
    first += 1;
  while (
    end > first &&
    tokenAt(frame.tokens, end - 1).kind === 'punct' &&
    !/[%€$£)!]/.test(tokenAt(frame.tokens, end - 1).text)
  )
    end -= 1;
  return end > first ? { first, end } : null;
}
