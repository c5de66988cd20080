/**
 * How many tokens a source is padded to: a function of its own length alone, so that its numbers are the same in every batch. Narrow steps waste
 * less of the encoder's time, wide ones make larger batches: with the model that ships, steps of 8 made more words a second than steps of 16 and of 4.
 */
const STEP = 8;
const LONG = 128;

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
