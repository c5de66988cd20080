/** A bead: neighbouring sentences of one text that say what neighbouring sentences of the other say. */

/** Half-open, counted in sentences. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
}

export interface BeadSpans {
  readonly source: SentenceSpan;
  readonly target: SentenceSpan;
}

export interface Bead extends BeadSpans {
  /** How likely this very bead is, against other ways to cut the texts there, 0 to 1; 0 for a bead with an empty side. */
  readonly score: number;
}

/** Sentences that one side of a bead can hold. */
export const SIDE_MOST = 5;
/** Sentences that both sides together can hold. */
export const BEAD_MOST = 7;
