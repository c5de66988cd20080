/**
 * Every number of the alignment that was set by hand, in natural logarithms where nothing else is said. Set on one German-French document
 * of 468 sentences (Text+Berg, development) with two models, at values around which strict F1 stays within 0.01; the share of lengths is the
 * touchy one (0.7 instead of 1 costs 0.03). Looked at, too, on English-Icelandic, Chinese-English and Hungarian-English, whose vectors say
 * next to nothing.
 */
interface BitextWeights {
  /** Shares of the evidence: below 1, since meaning and words tell the same twice. */
  readonly meaning: number;
  readonly words: number;
  readonly lengths: number;
  /** No kind of evidence tells more than this. */
  readonly most: number;
  /** A bead of one and one; of one and two; each further sentence on the longer side; each on the shorter. */
  readonly single: number;
  readonly merged: number;
  readonly longer: number;
  readonly both: number;
  /** The share of merged beads that `merged` is meant for, and with how many beads' weight it is believed. */
  readonly mergedShare: number;
  readonly mergedBelief: number;
  /** A sentence without counterpart, and one more after it. */
  readonly missing: number;
  readonly missingToo: number;
  /** A rare word torn apart by a cut. */
  readonly torn: number;
  /** Variance of the logarithm of two lengths, which long beads keep. */
  readonly lengthVariance: number;
  /** How far the first idea of the scale is believed, 0 to 1. */
  readonly firstBelief: number;
  /** Times that the path is found and the scale learned again. */
  readonly passes: number;
  /** Nodes on each side of the path found on texts half as long. */
  readonly radius: number;
  /** Texts of so many sentences are looked at whole. */
  readonly whole: number;
}

export const BITEXT_WEIGHTS: BitextWeights = {
  meaning: 0.6,
  words: 0.4,
  lengths: 1,
  most: 8,
  single: -0.2,
  merged: -2.3,
  longer: -1.4,
  both: -1.2,
  mergedShare: 0.35,
  mergedBelief: 20,
  missing: -4,
  missingToo: -2.5,
  torn: 3,
  lengthVariance: 0.02,
  firstBelief: 0.5,
  passes: 3,
  radius: 8,
  whole: 400,
};
