/** The test files count code points; a report counts UTF-16 code units. */

/** @returns the UTF-16 offset of each code point, and of the end. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const starts = [0];
  for (const char of text) starts.push((starts.at(-1) ?? 0) + char.length);
  return (codePoint) => starts[codePoint] ?? text.length;
}
