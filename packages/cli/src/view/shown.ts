/** Words that are not ours (names of files, reports, collections), for a terminal: what would move its cursor or change its title is shown, not done. */

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const CONTROLS_WITHIN_LINES = /(?![\n\t])\p{Cc}/gu;

/** @returns one line, with control characters as JSON writes them. */
export function shown(name: string): string {
  return name.replace(CONTROLS, escaped);
}

/** The same of a text of several lines. */
export function shownLines(text: string): string {
  return text.replace(CONTROLS_WITHIN_LINES, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const short: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };
  return short[code] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
