/**
 * Brackets and quotation marks of text from right to left. A font has them by their shape, so that in most PDFs the one that opens is written with
 * the sign of the one that closes; some programs write them as they are meant. Which of the two a document does is seen by where they stand: one
 * that opens has a space before it and none behind it.
 */
const PAIRS = ['()', '[]', '{}', '«»', '‹›', '<>'];
const OTHER = new Map(PAIRS.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
const OPENING = new Set(PAIRS.map(([open]) => open));
const MARKS = /[()[\]{}«»‹›<>]/g;

const OPENS = /(?<![^\s([{«‹<"“-])[()[\]{}«»‹›<>](?=[\p{L}\p{N}])/gu;
const CLOSES = /(?<=[\p{L}\p{M}\p{N}.!?؟،…])[()[\]{}«»‹›<>](?![\p{L}\p{M}\p{N}])/gu;

/** @param lines of the document that run from right to left. */
export function areMirrored(lines: readonly string[]): boolean {
  let turnedRound = 0;
  for (const line of lines) {
    for (const [mark] of line.matchAll(OPENS)) turnedRound += OPENING.has(mark) ? -1 : 1;
    for (const [mark] of line.matchAll(CLOSES)) turnedRound += OPENING.has(mark) ? 1 : -1;
  }
  return turnedRound > 0;
}

export function turned(line: string): string {
  return line.replace(MARKS, (mark) => OTHER.get(mark) ?? mark);
}
