/** Texts side by side in a terminal: wrapped by display width, so that Arabic, CJK and combining marks line up. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const GAP = ' │ ';

/** How many columns of at least `least` characters fit beside one another. */
export function columnsThatFit(width: number, least: number): number {
  return Math.max(1, Math.floor((width + GAP.length) / (least + GAP.length)));
}

/** @param cells one text a column; `\n` begins a new line in its column. */
export function sideBySide(cells: readonly string[], width: number, indent = ''): string {
  const each = Math.floor((width - indent.length - GAP.length * (cells.length - 1)) / cells.length);
  const columns = cells.map((cell) => wrapped(cell, each));
  const height = Math.max(...columns.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns
      .map((lines, i) => (i === columns.length - 1 ? (lines[row] ?? '') : padded(lines[row] ?? '', each)))
      .join(GAP),
  );
  return rows.map((row) => `${indent}${row}`.trimEnd()).join('\n');
}

/** Lines of at most `width` columns. */
export function wrapped(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - stringWidth(line)));
}
