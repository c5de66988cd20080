/** Cells under one another, by display width. */
import stringWidth from 'string-width';

/** The first column to the left, numbers to the right; `words`: all columns to the left. */
export function lined(rows: readonly (readonly string[])[], are: 'numbers' | 'words' = 'numbers'): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const padded = (text: string, column: number) => {
    const blank = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
    return column === 0 || are === 'words' ? text + blank : blank + text;
  };
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}
