/** A quote's words in one line, with a sign where the report interrupts them. */
import { INTERRUPTED, joinStretches, SENTENCE_END } from '@crossquote/domain';
import type { Segment } from './segments.ts';

/** @param parts of the quote that the report parts, each cut into segments by what is marked in it. */
export function wholeWords(parts: readonly (readonly Segment[])[]): string {
  return joinStretches(parts.map(wordsOf));
}

/** What stands between a part and the next, as in its translation: behind the end of a sentence nothing is left out. */
export function seamBehind(part: readonly Segment[]): string {
  return SENTENCE_END.test(wordsOf(part)) ? ' ' : INTERRUPTED;
}

function wordsOf(part: readonly Segment[]): string {
  return part.map(({ text }) => text).join('');
}
