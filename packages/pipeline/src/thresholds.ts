/** Scores are stored and thresholds applied on read: what is kept, what speaks for a pair, and from where on it is shown and holds quotes together. */

/** Alignments below this are not kept. */
export const STORE_MIN = 0.2;
/** From here on a pair rather says that two are one than that they are not. */
export const LIKELY = 0.5;
/**
 * From here on a pair is suggested to people and may hold a testimony together: of hard cases, 97 of 100 such pairs are right (chosen on the half of the
 * documents that the weights were fitted to; see `crossquote eval match`).
 */
export const SUGGEST_MIN = 0.7;
