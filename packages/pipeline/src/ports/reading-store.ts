/**
 * Readers of a page at a time, for whoever serves others: a page begins behind the keys of the last row of the page before, so that rows
 * which come or go in between shift nothing. Filters that are null leave everything in.
 */
import type {
  Alignment,
  AlignmentState,
  Language,
  ModelRef,
  Quote,
  QuoteForm,
  Report,
  Review,
  Sentence,
  Stage,
  StageRecord,
  Testimony,
  Translation,
} from '@crossquote/domain';

/** A report without its text, and what stands where in it; `length` in UTF-16 code units. */
export type ReportSummary = Omit<Report, 'text' | 'blocks' | 'pages' | 'times'> & { readonly length: number };

/** @typeParam Keys what the rows are ordered by. */
export interface Page<Keys> {
  /** null: from the beginning. */
  readonly after: Keys | null;
  /** Rows at most, from 1. */
  readonly limit: number;
}

export interface ReportFilter {
  readonly collection: string | null;
  /** `pt` also finds `pt-BR`. */
  readonly language: Language | null;
  readonly publisher: string | null;
  /** First and last day of publication, as written by the source, `2026-03-01`; both leave out what has no date. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface QuoteFilter {
  readonly collection: string | null;
  /** Of the report. */
  readonly language: Language | null;
  /** One of these is the speaker's id. */
  readonly speakers: readonly string[] | null;
  readonly form: QuoteForm | null;
  /** Report id. */
  readonly report: string | null;
  /** As of reports, by the report's publication. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface AlignmentFilter {
  readonly id: string | null;
  readonly collection: string | null;
  readonly state: AlignmentState | null;
  /** 0 to 1. */
  readonly minScore: number | null;
  /** Report id: one of the two quotes is its. */
  readonly report: string | null;
}

/** Leaves every alignment in. */
export const ANY_ALIGNMENT: AlignmentFilter = {
  id: null,
  collection: null,
  state: null,
  minScore: null,
  report: null,
};

export interface TestimonyFilter {
  readonly id: string | null;
  readonly collection: string | null;
  readonly state: Testimony['state'] | null;
  readonly language: Language | null;
  /** One of these is a speaker's id. */
  readonly speakers: readonly string[] | null;
  /** Report id. */
  readonly report: string | null;
  /** One of these quotes is a member. */
  readonly holding: readonly string[] | null;
  /** As of reports, by `firstSeen`. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Leaves every testimony in. */
export const ANY_TESTIMONY: TestimonyFilter = {
  id: null,
  collection: null,
  state: null,
  language: null,
  speakers: null,
  report: null,
  holding: null,
  from: null,
  to: null,
};

export interface ReviewFilter {
  readonly collection: string | null;
  /** Alignment id. */
  readonly subject: string | null;
  /** Left out: both. */
  readonly only?: 'comments' | 'decisions' | undefined;
}

export interface DatedKeys {
  readonly at: string | null;
  readonly id: string;
}

export interface QuoteKeys extends DatedKeys {
  readonly report: string;
  /** Of the first content range. */
  readonly start: number;
}

export interface PlacedQuote {
  readonly quote: Quote;
  /** Of its report. */
  readonly publishedAt: string | null;
}

/** An alignment with the state that the latest decision about it gives it. */
export interface JudgedAlignment {
  readonly alignment: Alignment;
  readonly state: AlignmentState;
}

export interface CollectionSummary {
  readonly name: string;
  readonly reports: number;
  readonly quotes: number;
  readonly alignments: number;
  readonly testimonies: number;
  readonly reviews: number;
  /** Ascending. */
  readonly languages: readonly Language[];
}

/** How many subjects stand so in a stage. */
export interface StageCount {
  readonly stage: Stage;
  readonly state: StageRecord['state'];
  readonly count: number;
}

export interface SearchScope {
  readonly collection: string | null;
  readonly language: Language | null;
  readonly limit: number;
}

export interface SearchedWord {
  /** As `saveTerms` keeps them; each stands for the word. */
  readonly terms: readonly string[];
  /** Ids of the speakers who bear it as a name, as `speakers` has them. */
  readonly speakers: readonly string[];
}

/** What a quote shares with the words asked for. */
export interface WordHit {
  readonly quoteId: string;
  /** How many of the words. */
  readonly words: number;
}

export interface VectorHit {
  readonly quoteId: string;
  /** Of the whole quote. */
  readonly vector: Float32Array;
}

export interface SentenceHit {
  readonly sentence: Sentence;
  readonly vector: Float32Array;
}

export interface ReadingStore {
  /** By id; unknown ids are left out. */
  reportsById(ids: readonly string[]): Promise<readonly Report[]>;
  /** Of these sentences and quotes; in the order of `translations`. */
  translationsOf(ids: readonly string[]): Promise<readonly Translation[]>;
  /** By publication (unknown last), then id. */
  reportPage(filter: ReportFilter, page: Page<DatedKeys>): Promise<readonly ReportSummary[]>;
  /** By publication of the report (unknown last), then report, then place in the text, then id. */
  quotePage(filter: QuoteFilter, page: Page<QuoteKeys>): Promise<readonly PlacedQuote[]>;
  /** By id. */
  alignmentPage(
    filter: AlignmentFilter,
    page: Page<{ readonly id: string }>,
  ): Promise<readonly JudgedAlignment[]>;
  /** By firstSeen (unknown last), then id. */
  testimonyPage(filter: TestimonyFilter, page: Page<DatedKeys>): Promise<readonly Testimony[]>;
  /** By time, then id. */
  reviewPage(filter: ReviewFilter, page: Page<DatedKeys>): Promise<readonly Review[]>;
  /** Ascending. Of those that have a report. */
  collectionNames(): Promise<readonly string[]>;
  /** Ascending. Of those too that have no report (any more): decisions, corrections, webhooks, marks and the log of changes keep their names. */
  keptCollectionNames(): Promise<readonly string[]>;
  /** By name. Those that have a report. */
  collections(): Promise<readonly CollectionSummary[]>;
  /** By stage, then state; those that are not zero. */
  stageCounts(): Promise<readonly StageCount[]>;
  /**
   * Quotes that have the most of the words, in themselves or in their speaker's name, then by id.
   * @param words up to 31.
   */
  quotesByWords(words: readonly SearchedWord[], scope: SearchScope): Promise<readonly WordHit[]>;
  /** Quotes whose whole lies nearest to the vector, nearest first as the database sees it; perhaps one that was replaced just now. */
  quotesByVector(vector: Float32Array, model: ModelRef, scope: SearchScope): Promise<readonly VectorHit[]>;
  /** Sentences of running text that lie nearest to the vector, as `quotesByVector`. */
  sentencesByVector(
    vector: Float32Array,
    model: ModelRef,
    scope: SearchScope,
  ): Promise<readonly SentenceHit[]>;
}
