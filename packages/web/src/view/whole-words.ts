/** A quote's words in one line, with a sign where the report interrupts them. */
import { joinStretches } from '@crossquote/domain';
import type { Segment } from './segments.ts';

/** @param parts of the quote that the report parts, each cut into segments by what is marked in it. */
export function wholeWords(parts: readonly (readonly Segment[])[]): string {
  return joinStretches(parts.map((part) => part.map(({ text }) => text).join('')));
}
