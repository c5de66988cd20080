/**
 * How many tokens a source is padded to: a function of its own length alone, so that its numbers are the same in every batch. Steps
 * of sixteen cost a quarter of the encoder's time, which is a tenth to a third of all, and make batches twice as large as steps of
 * eight would, which saves more: half of a decoder's time goes into what is done once a step for all rows.
 */
const STEP = 16;
const LONG = 64;

export function paddedWidth(tokens: number): number {
  const step = tokens <= LONG ? STEP : 2 * STEP;
  return Math.max(STEP, Math.ceil(tokens / step) * step);
}

/** More rows do more with each weight that is read, until what they remember falls out of the processor's cache. */
const CELLS = 2048;
const MOST_ROWS = 64;

export function rowsFor(width: number, beams: number): number {
  return Math.max(1, Math.min(Math.floor(CELLS / width), Math.floor(MOST_ROWS / beams)));
}
