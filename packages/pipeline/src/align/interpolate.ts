/** Reads a table of points with straight lines between them. */
import type { Table } from './weights.ts';

/** Flat beyond both ends. @param table ascending in x, not empty. */
export function interpolate(table: Table, x: number): number {
  let [x0, y0] = table[0] ?? [0, 0];
  for (const [x1, y1] of table) {
    if (x <= x1) return x1 === x0 || x <= x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}
