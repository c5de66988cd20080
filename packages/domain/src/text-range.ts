/** Half-open ranges in UTF-16 code units of a report's stored text: `text.slice(start, end)` is the words. */
import { InvalidInput } from './errors.ts';

export interface TextRange {
  /** First code unit, counted from 0. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

/**
 * A checked range.
 * @throws InvalidInput when the bounds are no integers, are negative or out of order, or reach past `length`.
 */
export function textRange(start: number, end: number, length = Number.MAX_SAFE_INTEGER): TextRange {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > length) {
    throw new InvalidInput(`${start}..${end} is no range of a text of ${length} code units`);
  }
  return { start, end };
}

/** The words that the range points at. */
export function sliceOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

export function rangeLength(range: TextRange): number {
  return range.end - range.start;
}

/** Whether `inner` lies wholly inside `outer`. */
export function containsRange(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isSameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether the two share at least one code unit. */
export function overlapsRange(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same range without the white space at its ends; empty at its start when there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  const words = sliceOf(text, range);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.end - (words.length - words.trimEnd().length);
  return start <= end ? { start, end } : { start: range.start, end: range.start };
}
