/**
 * Times that a transcript prints before what is said: "[00:01:23] Anna: We left.", "00:01:23 – 00:01:30 Anna: …". They stay where they are, and say when in
 * the recording the words behind them are said.
 */
import type { TextRange, TimeStart } from '@crossquote/domain';

export interface PrintedTimes {
  readonly times: readonly TimeStart[];
  /** The times themselves with what parts them from the words, in order. */
  readonly stamps: readonly TextRange[];
}

const NONE: PrintedTimes = { times: [], stamps: [] };

/** Fewer are anything. */
const FEWEST = 3;
/** A recording begins at its beginning; a log or a ticker by the time of day. */
const LATEST_FIRST_MS = 10 * 60_000;

/** "01:23", "00:01:23", with fractions or frames. */
const TIME = String.raw`((?:\d{1,3}:)?[0-5]?\d:[0-5]\d)(?:[.,:;]\d{1,3})?`;
/** Its end may stand behind it, in the same line. */
const SPAN = String.raw`${TIME}(?:[^\S\n]*[-–—>]+[^\S\n]*${TIME})?`;
/** In brackets, or with hours: "14:30 The police …" is a time of day. */
const STAMP = new RegExp(
  String.raw`^[^\S\n]*(?:\*\*|__)?(?:\[${SPAN}\]|\(${SPAN}\)|(?=\d{1,3}:\d\d:)${SPAN})(?:\*\*|__)?:?(?=\s)[^\S\n]*(?:[-–—][^\S\n]+)?\n?`,
  'gmu',
);

/** @returns none unless there are several, the first near the beginning of a recording, and none before the one above it. */
export function printedTimes(text: string): PrintedTimes {
  const found = [...text.matchAll(STAMP)].map((match) => {
    const [from = 0, to = null] = match.slice(1).flatMap((time) => (time ? milliseconds(time) : []));
    return { start: match.index, end: match.index + match[0].length, from, to };
  });
  const [first] = found;
  const isInOrder = found.every(({ from }, i) => from >= (found[i - 1]?.from ?? 0));
  if (first === undefined || found.length < FEWEST || first.from > LATEST_FIRST_MS || !isInOrder) return NONE;
  return {
    stamps: found.map(({ start, end }) => ({ start, end })),
    // The last has no end where none is printed.
    times: found.map(({ start, from, to }, i) => ({
      start,
      from,
      to: Math.max(from, to ?? found[i + 1]?.from ?? from),
    })),
  };
}

function milliseconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
