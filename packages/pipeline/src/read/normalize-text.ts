/** One form for every text that is stored: what all offsets point into. */

/**
 * Line ends as LF, Unicode NFC, without byte order marks and NULs (PostgreSQL cannot keep a NUL).
 * Half a surrogate pair becomes U+FFFD, since it cannot be written as UTF-8.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFEFF\0]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}
