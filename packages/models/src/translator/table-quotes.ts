/**
 * Text that came out of a spreadsheet or a CSV file with its quoting: `"She said ""no""."` for `She said "no".`; some German and French sentences of flores-dev are written so.
 */

/** Without the marks around the whole and with one for two inside; any other text as it stands. */
export function withoutTableQuotes(text: string): string {
  const inside = /^\s*"([^"]*(?:""[^"]*)*)"\s*$/u.exec(text)?.[1];
  return inside?.includes('""') ? inside.replaceAll('""', '"') : text;
}
