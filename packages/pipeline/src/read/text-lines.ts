/** The lines of a text with their places. */
import type { TextRange } from '@crossquote/domain';

export interface Line extends TextRange {
  /** Without the white space at both ends; empty for a blank line. */
  readonly words: string;
}

/** Lines cover the text; the line feed belongs to the line that it ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed + 1;
    lines.push({ start, end, words: text.slice(start, end).trim() });
    start = end;
  }
  return lines;
}

/** Whether a line is a paragraph of prose rather than a heading, a caption or a button. */
export function isProse(words: string): boolean {
  if (words.length > 160) return true;
  return words.length > 60 && /[.!?…؟۔]["'”’“»)\]]*$/u.test(words);
}
