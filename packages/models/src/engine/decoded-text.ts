/** What the engine is asked for, and what it makes: token ids, not yet words. */

export interface DecodeRequest {
  /** Token ids with the end token; at most `width` of them. */
  readonly sources: readonly (readonly number[])[];
  /** How many tokens a translation may have, a source each. */
  readonly limits: readonly number[];
  /** All sources are padded to it. */
  readonly width: number;
  /** 1 is greedy. */
  readonly beams: number;
  /** Cut off loops that the source has no part in. */
  readonly guarded: boolean;
}

export interface DecodedText {
  /** Without start and end. */
  readonly ids: readonly number[];
  /** Mean of the tokens' natural logarithms, the end's included. */
  readonly logProbability: number;
  readonly end: 'stop' | 'limit' | 'loop';
  /** The share of the source's tokens that the decoder looked at; null when the graph does not say. */
  readonly coverage: number | null;
}
