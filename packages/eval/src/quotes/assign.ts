/**
 * The one-to-one matching of the highest total worth (the Hungarian method, in the form with potentials and shortest augmenting paths).
 * Takes time in the cube of the number of things, which are the quotes of one report.
 */

/** @param worth of pairing row i with column j; 0 and less: never paired. @returns pairs of row and column, by row. */
export function assign(worth: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, j) => worth.map((row) => row[j] ?? 0));
    return assign(turned)
      .map(([j, i]) => [i, j] as const)
      .sort((a, b) => a[0] - b[0]);
  }
  const rowOf = cheapest(rows, columns, (i, j) => -Math.max(0, worth[i]?.[j] ?? 0));
  return rowOf
    .flatMap((i, j) => (i >= 0 && (worth[i]?.[j] ?? 0) > 0 ? [[i, j] as const] : []))
    .sort((a, b) => a[0] - b[0]);
}

/** @returns for each column the row that takes it at the lowest total cost, or -1. Every row takes one, so there are no more rows than columns. */
function cheapest(rows: number, columns: number, cost: (i: number, j: number) => number): readonly number[] {
  // Column 0 and row 0 are stand-ins, so that a row not yet placed stands in a column as all others do.
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowAt[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(columns + 1);
    const done = new Uint8Array(columns + 1);
    let column = 0;
    do {
      done[column] = 1;
      const at = rowAt[column] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= columns; j++) {
        if (done[j]) continue;
        const reduced = cost(at - 1, j - 1) - (ofRow[at] as number) - (ofColumn[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          before[j] = column;
        }
        if ((least[j] as number) < delta) [delta, next] = [least[j] as number, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j]) {
          ofRow[rowAt[j] as number] = (ofRow[rowAt[j] as number] as number) + delta;
          ofColumn[j] = (ofColumn[j] as number) - delta;
        } else {
          least[j] = (least[j] as number) - delta;
        }
      }
      column = next;
    } while (rowAt[column] !== 0);
    for (; column !== 0; column = before[column] as number)
      rowAt[column] = rowAt[before[column] as number] as number;
  }
  return Array.from(rowAt.subarray(1), (row) => row - 1);
}
