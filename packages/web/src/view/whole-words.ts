/** A quote's words in one line, with a sign where the report interrupts them. */
import type { Segment } from './segments.ts';

/** @param parts of the quote, each cut into segments by what is marked in it. */
export function wholeWords(parts: readonly (readonly Segment[])[]): string {
  return parts.map((part) => part.map(({ text }) => text).join('')).join(' … ');
}
