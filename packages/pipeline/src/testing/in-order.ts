/** Sorting by keys, by code unit; null comes last. */

export type Key = string | number | null;

/** A sorted copy; later keys decide where earlier ones are equal. */
export function inOrder<T>(list: Iterable<T>, keysOf: (value: T) => readonly Key[]): T[] {
  return [...list].sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
}

export function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  const index = a.findIndex((key, i) => key !== b[i]);
  if (index < 0) return 0;
  const [x, y] = [a[index] ?? null, b[index] ?? null];
  if (x === null || y === null) return x === null ? 1 : -1;
  return x < y ? -1 : 1;
}
