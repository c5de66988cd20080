/**
 * Every number that the matcher's judgement rests on, in log-odds (0: says nothing; +1: e times likelier). A table
 * `[[x, y], …]` is read with straight lines between its points and flat ends.
 *
 * Set by hand. meaningAcross says below what it follows; meaningWithin was set for the sentence model before this one, and the rest is judgement.
 * Prior, brevity, speaker, rivalMin and the last setting of meaningAcross were moved with data/demo in view, so that its gold pairs (33 of
 * 33, one at the threshold itself, none wrong) are no held-out measure. A sentence model of another kind has other cosines: measure again.
 */

export type Table = readonly (readonly [number, number])[];

/**
 * Which pairs are judged at all. `across`: below 0.285 no pair can be suggested for its meaning alone, whatever else speaks for it. `within`
 * and the rest: of 281 suggestions among 300 reports on one topic (PolNeAR train, English) all are kept, and of what is stored 99.2 %, with
 * 0.6 % of all pairs judged in place of 6.4 % (measured once, by hand).
 */
export const CANDIDATES = {
  within: 0.45,
  across: 0.28,
  least: 0.25,
  perTerm: 0.07,
  mostTerms: 4,
  /** From here on time speaks against a pair as much as it can. */
  windowDays: 366,
} as const;

export const WEIGHTS = {
  /** Most candidates are two statements. */
  prior: -4,
  /** How much of the rivals' cosine is taken off: see meaning.ts. */
  rivalShare: 0.5,
  /** Rivals are taken to reach at least this, since a report of one sentence has none (typical of ten sentences: 0.2). */
  rivalMin: 0.12,
  /**
   * Cosine of the best matching stretches less rivals, two languages: 0.6 of the log of how much likelier a value is between a
   * sentence and its translation than between two others of one article (NTREX-128 dev, eight languages with English, the model
   * that ships; counted once by hand, no command prints it). Less than 1, since two reports of one event are nearer than two sentences of an article; and no more than 6.
   */
  meaningAcross: [
    [-0.05, -3.1],
    [0.05, -1.4],
    [0.11, -0.1],
    [0.17, 1.2],
    [0.23, 2.5],
    [0.29, 3.7],
    [0.35, 5.1],
    [0.45, 6],
  ],
  /** One language: same topic, same words, so a cosine proves less. */
  meaningWithin: [
    [0, -2.4],
    [0.1, -1.2],
    [0.2, 0],
    [0.35, 1.2],
    [0.5, 2.4],
    [0.65, 3.2],
  ],
  /** Taken off a cosine for each e-fold of stretches that it is the best of. */
  searchPenalty: 0.015,
  /** Share of the briefer text's telling words in the other, damped when these are few. */
  words: [
    [0, -1.8],
    [0.2, -0.5],
    [0.4, 1.2],
    [0.6, 2.6],
    [0.8, 3.6],
    [1, 4.2],
  ],
  /** Weight of shared words at which their share counts by 63 %. */
  wordsScale: 2,
  /** Telling words in the longest run that both reports have in quotation marks, one language. */
  quotedRun: [
    [1, 0],
    [2, 1.2],
    [3, 2.4],
    [5, 3.6],
    [8, 4.5],
  ],
  /** Both quote at length in one language, and share no run: two wordings of one statement are rare. */
  otherWording: -1.2,
  figures: { sharedLarge: 1.5, sharedSmall: 0.4, most: 2.5, other: -1.6, missing: -0.5 },
  names: { shared: 0.5, most: 1, other: -0.7 },
  speaker: { same: 2, compatible: 1.4, role: 0.9, roleApart: -1.6, other: -5 },
  medium: { same: 0.3, near: 0, other: -0.8 },
  /** Days between the publications. */
  time: [
    [3, 0],
    [10, -0.6],
    [31, -1.5],
    [366, -3],
  ],
  /** One report denies what the other states, which outweighs the same words; or a "not" that the other has not. */
  denial: -9,
  negation: -0.9,
  /** Telling words of the briefer quote: the fewer, the more statements fit by chance. */
  brevity: [
    [0.5, -2.2],
    [1.5, -1.2],
    [2.5, -0.5],
    [3.5, 0],
  ],
  /** Who, where and when may raise a score by this much for each unit that the content raised it. */
  contextPerContent: 0.7,
} as const satisfies Record<string, number | Table | Readonly<Record<string, number>>>;
