/**
 * Margin scoring, the ratio of Artetxe and Schwenk (2019): a similarity divided by the mean of those of the k nearest neighbours on both
 * sides, so that a sentence which lies near to everything does not win everywhere.
 */
import type { Similarities } from './similarities.ts';

export function marginScores(scores: Similarities, k = 4): Similarities {
  const { rows, columns, values } = scores;
  const ofRow = Array.from({ length: rows }, (_, i) =>
    meanOfBest(values.subarray(i * columns, (i + 1) * columns), k),
  );
  const ofColumn = Array.from({ length: columns }, (_, j) => meanOfBest(columnOf(scores, j), k));
  return {
    rows,
    columns,
    values: values.map(
      (value, at) =>
        (2 * value) / ((ofRow[Math.floor(at / columns)] as number) + (ofColumn[at % columns] as number)),
    ),
  };
}

function columnOf({ rows, columns, values }: Similarities, j: number): Float64Array {
  const column = new Float64Array(rows);
  for (let i = 0; i < rows; i++) column[i] = values[i * columns + j] as number;
  return column;
}

/** Of the k highest, kept in order while going through: much faster than sorting all. */
function meanOfBest(values: Float64Array, k: number): number {
  const best = new Float64Array(Math.min(k, values.length)).fill(Number.NEGATIVE_INFINITY);
  for (const value of values) {
    if (value <= (best[best.length - 1] as number)) continue;
    let at = best.length - 1;
    for (; at > 0 && (best[at - 1] as number) < value; at--) best[at] = best[at - 1] as number;
    best[at] = value;
  }
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
