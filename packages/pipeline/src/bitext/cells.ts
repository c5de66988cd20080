/** What single sentences of the two texts have in common, for the pairs inside a strip. A bead's evidence is the sum over its pairs. */
import { breathe } from '../breathe.ts';
import type { Band } from './band.ts';
import type { Side } from './side.ts';

/** Inner products of the vectors. */
export async function vectorCells(source: Side, target: Side, band: Band): Promise<Float32Array> {
  const cells = new Float32Array(band.offset.at(-1) ?? 0);
  const { dimensions } = source;
  for (let i = 0; i < source.count; i++) {
    await breathe();
    const row = source.vectors.subarray(i * dimensions, (i + 1) * dimensions);
    const start = band.from[i] as number;
    const at = (band.offset[i] as number) - start;
    for (let j = start; j < (band.to[i] as number); j++) {
      const base = j * dimensions;
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += (row[d] as number) * (target.vectors[base + d] as number);
      cells[at + j] = dot;
    }
  }
  return cells;
}
