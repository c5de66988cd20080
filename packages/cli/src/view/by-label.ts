/** The order of tellings' letters: A before B, Z before AA. */
export function byLabel(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
