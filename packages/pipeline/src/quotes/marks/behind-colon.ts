/** Whether a colon on the line above announces what begins at an offset. */

/** Blanks and ends of lines between the two. */
const LONGEST_GAP = 20;

export function isBehindColon(text: string, start: number): boolean {
  return text
    .slice(Math.max(0, start - LONGEST_GAP), start)
    .trimEnd()
    .endsWith(':');
}
