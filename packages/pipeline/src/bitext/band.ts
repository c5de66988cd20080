/** The strip of the table of all pairs that is looked at: for each row a run of columns. */

export interface Band {
  /** First column of each row; never falls. */
  readonly from: Int32Array;
  /** Column after the last of each row; never falls. */
  readonly to: Int32Array;
  /** Where each row's first column stands in an array of the whole strip; one more than rows, so that the last is the size. */
  readonly offset: Float64Array;
}

function bandOf(from: Int32Array, to: Int32Array): Band {
  const offset = new Float64Array(from.length + 1);
  for (let i = 0; i < from.length; i++) offset[i + 1] = (offset[i] ?? 0) + (to[i] ?? 0) - (from[i] ?? 0);
  return { from, to, offset };
}

export function fullBand(rows: number, columns: number): Band {
  return bandOf(new Int32Array(rows), new Int32Array(rows).fill(columns));
}

/** A place on a path: so many sentences of either text lie before it. */
export type Node = readonly [number, number];

/** The nodes of `band` that lie in `outer`. */
export function bandWithin(band: Band, outer: Band): Band {
  return bandOf(
    band.from.map((from, row) => Math.max(from, outer.from[row] as number)),
    band.to.map((to, row) => Math.min(to, outer.to[row] as number)),
  );
}

/**
 * The nodes within `radius` of a path, in rows as in columns.
 * @param path from [0, 0] to the end.
 * @param step how many sentences one of the path stands for: 2 where it was found on texts half as long.
 */
export function bandAround(
  path: readonly Node[],
  rows: number,
  columns: number,
  radius: number,
  step: number,
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(0);
  const touch = (i: number, j: number) => {
    const [row, column] = [Math.min(i, rows), Math.min(j, columns)];
    low[row] = Math.min(low[row] ?? 0, column);
    high[row] = Math.max(high[row] ?? 0, column);
  };
  for (const [index, [i, j]] of path.entries()) {
    const [a, b] = path[index - 1] ?? [0, 0];
    // A long step is a straight line: each row that it crosses is on the way.
    for (let row = step * a; row <= step * i; row++) {
      touch(row, i === a ? step * b : Math.round(step * b + ((row - step * a) * (j - b)) / (i - a)));
      touch(row, i === a ? step * j : Math.round(step * b + ((row - step * a) * (j - b)) / (i - a)));
    }
  }
  touch(rows, columns);
  const from = new Int32Array(rows + 1);
  const to = new Int32Array(rows + 1);
  for (let row = 0; row <= rows; row++) {
    from[row] = Math.max(0, (low[Math.max(0, row - radius)] ?? 0) - radius);
    to[row] = Math.min(columns, (high[Math.min(rows, row + radius)] ?? columns) + radius) + 1;
  }
  return bandOf(from, to);
}

/** The pairs of sentences that beads between such nodes can hold, `most` on a side. */
export function cellsOf(nodes: Band, most: number): Band {
  const rows = nodes.from.length - 1;
  const from = new Int32Array(rows);
  const to = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    from[row] = nodes.from[Math.max(0, row + 1 - most)] ?? 0;
    to[row] = (nodes.to[Math.min(rows, row + most)] ?? 1) - 1;
  }
  return bandOf(from, to);
}
