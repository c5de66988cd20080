/** Numbers that are stored or exported are rounded once, here, so that files are byte-same on every machine. */

/** Rounds to `digits` decimals; never yields -0. */
export function roundTo(value: number, digits = 4): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor || 0;
}

/** Keeps a number inside 0..1. */
export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
