/**
 * Cells that a spreadsheet would run as a formula (a handle begins with @) are made harmless with a leading apostrophe. The way back: a cell of
 * apostrophes and then one of these characters loses its first apostrophe. One that begins so by itself gets another, so nothing is lost.
 * Source: OWASP, "CSV Injection"; full-width forms count too, since spreadsheets take them for the same.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;
}
