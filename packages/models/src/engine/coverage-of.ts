/** How much of a source its translation was made from, by the decoder's attention. */

/** A token that all steps together looked at less than this was passed over. */
const LOOKED_AT = 0.1;

/** @param looked attention by token, summed over the steps. @returns 0 to 1; the end token does not count. */
export function coverageOf(looked: Float32Array, source: readonly number[]): number {
  const words = source.length - 1;
  if (words <= 0) return 1;
  let seen = 0;
  for (let i = 0; i < words; i++) if ((looked[i] ?? 0) >= LOOKED_AT) seen++;
  return seen / words;
}
