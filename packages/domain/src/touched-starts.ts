/** What is known by where each of it begins in a text, up to where the next one does: pages, subtitles. */
import { bisect } from './bisect.ts';
import type { TextRange } from './text-range.ts';

/**
 * Those that have some of the ranges' text, in order. Takes the logarithm of their number for each range.
 * @param starts ascending.
 */
export function touchedStarts<Start extends { readonly start: number }>(
  starts: readonly Start[],
  ranges: readonly TextRange[],
): readonly Start[] {
  const touched = new Set<number>();
  for (const { start, end } of ranges) {
    const last = bisect(starts.length, (index) => (starts[index]?.start ?? end) < end);
    const first = bisect(starts.length, (index) => (starts[index]?.start ?? start) <= start);
    for (let index = Math.max(0, first - 1); index < last; index += 1) touched.add(index);
  }
  return [...touched].sort((a, b) => a - b).flatMap((index) => starts[index] ?? []);
}
