/**
 * Brackets and quotation marks of text from right to left. A font has them by their shape, so that in most PDFs the one that opens is written with
 * the sign of the one that closes; some programs write them as they are meant. Which of the two a document does is seen by which comes first.
 */
const PAIRS = ['()', '[]', '{}', '«»', '‹›', '<>'];
const OTHER = new Map(PAIRS.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
const OPENING = new Set(PAIRS.map(([open]) => open));
const MARKS = /[()[\]{}«»‹›<>]/g;

/** @param lines of the document that run from right to left. */
export function areMirrored(lines: readonly string[]): boolean {
  let closesFirst = 0;
  for (const line of lines) {
    const [first] = line.match(MARKS) ?? [];
    if (first !== undefined) closesFirst += OPENING.has(first) ? -1 : 1;
  }
  return closesFirst > 0;
}

export function turned(line: string): string {
  return line.replace(MARKS, (mark) => OTHER.get(mark) ?? mark);
}
