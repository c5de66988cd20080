/** Neighbouring parts of a quote: what of it another quote is compared with. */

/** Parts from `from` up to, not including, `to`. */
export interface PartSpan {
  readonly from: number;
  readonly to: number;
}
