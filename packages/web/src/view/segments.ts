/** A text cut where marks begin and end, so that a page can put an element around each. */
import type { TextRange } from '@crossquote/domain';

export interface Mark extends TextRange {
  /** What is marked, e.g. `number` or `quote`. */
  readonly what: string;
  /** What the mark leads to; null: nothing. */
  readonly id: string | null;
}

export interface Segment {
  readonly text: string;
  readonly marks: readonly Pick<Mark, 'what' | 'id'>[];
}

/**
 * @param range what of the text is shown, in UTF-16 code units; marks may reach past it.
 * @param textOf gives the words of a stretch, as whoever asks may see them.
 * @returns in text order, without gap or overlap; one segment for a stretch that has the same marks throughout.
 */
export function segmentsOf(
  range: TextRange,
  marks: readonly Mark[],
  textOf: (start: number, end: number) => string,
): readonly Segment[] {
  const bounds = marks
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > range.start && at < range.end);
  const cuts = [...new Set([range.start, ...bounds, range.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? range.start;
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return { text: textOf(start, end), marks: over.map(({ what, id }) => ({ what, id })) };
  });
}
