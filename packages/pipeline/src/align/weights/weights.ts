/**
 * What the matcher's judgement rests on. Every signal is linear in its weights: a plain signal has one, in log-odds (0: says nothing; +1: e times
 * likelier); a table has one for each of its knots, with straight lines between them and flat ends. So weights can be fitted to judged pairs.
 */

/** Where the tables have their weights. */
export const KNOTS = {
  /** Cosine of the best matching stretches less rivals (see meaning.ts), two languages. */
  meaningAcross: [-0.05, 0.05, 0.11, 0.17, 0.23, 0.29, 0.35, 0.45],
  /** The same cosine less the nearest rival, two languages. */
  ahead: [-0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3],
  /** Two languages, the stretches compared: log-odds of a model that read both (see read-pair.ts). */
  reading: [-8, -6, -4, -2, 0, 2, 4, 6],
  /** How much likelier a translator finds the English of two statements behind the other one than behind nothing, in natural logarithms a subword. */
  rendering: [-0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4],
  /** One language: same topic, same words, so a cosine proves less. */
  meaningWithin: [0, 0.1, 0.2, 0.35, 0.5, 0.65],
  /** Share of the briefer text's telling words in the other, damped when these are few: one language, or translations. */
  words: [0, 0.2, 0.4, 0.6, 0.8, 1],
  /** Two languages, words that mean the same by the lexicon: their share of the briefer text, near one another in the other, damped too. */
  linkedWords: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1],
  /** Their share of the longer text. */
  linkedRest: [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8],
  /** Telling words that the two sentences most alike share, times their share of the briefer one. */
  linkedPart: [0, 0.5, 1, 2, 3, 5, 8],
  /** Two languages: how alike in length the stretches compared are (see lengths-alike.ts), as far as their words prove too little. */
  lengths: [0.4, 0.55, 0.65, 0.75, 0.85, 0.95],
  /** Telling words in the longest run that both reports have in quotation marks, one language. */
  quotedRun: [1, 2, 3, 5, 8],
  /** Share of the telling words around the quotes, inside their sentences, that mean the same. */
  surroundings: [0.1, 0.3, 0.5, 0.8],
  /** Days between the publications. */
  time: [3, 10, 31, 366],
  /** Telling words of the briefer quote: the fewer, the more statements fit by chance. */
  brevity: [0.5, 1.5, 2.5, 3.5],
  /** The same for two languages, where vectors of few words say even less: what one witness says in a breath is near to all else that the witness says. */
  brevityAcross: [0.5, 1.5, 2.5, 3.5, 5, 8, 12],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type TableName = keyof typeof KNOTS;

/** Signals with one weight. */
export const PLAIN = [
  'prior',
  'otherWording',
  'figures.sharedLarge',
  'figures.sharedSmall',
  'figures.other',
  'figures.missing',
  'names.shared',
  'names.other',
  'speaker.same',
  'speaker.compatible',
  'speaker.role',
  'speaker.roleApart',
  'speaker.unlike',
  'speaker.other',
  'medium.same',
  'medium.near',
  'medium.other',
  'denial',
  'negation',
  'otherFacts',
] as const;

export type PlainName = (typeof PLAIN)[number];
/** What a language's vectors and words are worth beside others': its odds, and what a tenth of meaning and a fifth of its words add. */
export type LanguageName = `language.${string}`;
export type WeightName = TableName | PlainName | LanguageName;

/** One number for a plain signal, one a knot for a table, three for a language. */
export type Weights = Readonly<Record<TableName | PlainName, readonly number[]>> &
  Readonly<Record<LanguageName, readonly number[]>>;

/** One weight of a signal, and how often it counts. */
export interface Term {
  readonly name: WeightName;
  readonly at: number;
  readonly by: number;
}

/**
 * Which pairs are judged at all. `across`: of the hard cases' pairs that would be suggested 99.2 % reach it (measured once, by hand). `within` and the rest: of 281 suggestions among 300 reports on one topic (PolNeAR train, English) all are kept, and of what is stored 99.2 %, with
 * 0.6 % of all pairs judged in place of 6.4 % (measured once, by hand).
 */
export const CANDIDATES = {
  within: 0.45,
  across: 0.25,
  least: 0.22,
  perTerm: 0.07,
  mostTerms: 4,
  /** From here on time speaks against a pair as much as it can. */
  windowDays: 366,
} as const;

/** What is not fitted: how values are measured, and bounds that keep weak evidence weak. */
export const MEASURES = {
  /** How much of the rivals' cosine is taken off: see meaning.ts. */
  rivalShare: 0.5,
  /** Rivals are taken to reach at least this, since a report of one sentence has none (typical of ten sentences: 0.2). */
  rivalMin: 0.12,
  /** Taken off a cosine for each e-fold of stretches that it is the best of. */
  searchPenalty: 0.015,
  /** Weight of shared words at which their share counts by 63 %. */
  wordsScale: 2,
  /** A figure from here on is large: two reports seldom have it by chance. */
  largeFigure: 13,
  /** Shared figures and names add this much at most. */
  figuresMost: 2.5,
  namesMost: 1,
  /** Who, where and when may raise a score by this much for each unit that the content raised it. */
  contextPerContent: 0.7,
  /** From here on more meaning adds no more to what a language's vectors are worth. */
  languageMeaningMost: 0.5,
} as const;
