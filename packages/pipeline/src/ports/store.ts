/**
 * What Crossquote knows, kept. Every `save…` of a stage replaces what an earlier run of it wrote for the subject, and writes
 * the stage's record in the same transaction: rows and mark are there together or not at all. Saving for a report that is gone
 * (or was deleted meanwhile) throws NotFound and writes nothing.
 */
import type {
  Act,
  Alignment,
  Calibration,
  Embedding,
  HeldStage,
  Language,
  MemoryEntry,
  ModelRef,
  Quote,
  Report,
  Review,
  Sentence,
  Stage,
  StageMark,
  StageRecord,
  Testimony,
  Translation,
  TranslationEdit,
} from '@crossquote/domain';
import type { BackupStore } from './backup-store.ts';
import type { ChangeStore } from './change-store.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { EachReportStore } from './each-report-store.ts';
import type { Hindrance } from './hindrance.ts';
import type { EditMade } from './human-translation.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { ModelStore } from './model-store.ts';
import type { OverviewStore } from './overview-store.ts';
import type { PeopleStore } from './people-store.ts';
import type { QuestionStore } from './question-store.ts';
import type { ReadingStore, ReportSummary } from './reading-store.ts';
import type { ReleaseStore } from './release-store.ts';
import type { RemovalStore } from './removal-store.ts';
import type { SessionStore } from './session-store.ts';
import type { TokenStore } from './token-store.ts';
import type { MachineText } from './translator.ts';
import type { UrgencyStore } from './urgency-store.ts';
import type { WebhookStore } from './webhook-store.ts';
import type { WorkerStore } from './worker-store.ts';

/** All that is known of one report, each as its own reader gives it. */
export interface ReportReading {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly translations: readonly Translation[];
  readonly embeddings: readonly Embedding[];
}

/**
 * So many workers may come to their end in the middle of a stage, one after the other, before its report is set aside. Not fewer: a worker may be
 * killed for what runs beside it, or with its machine.
 */
export const MOST_CRASHES = 5;

/** Two quotes worth comparing: `mine` belongs to the report asked for, `other` to another report of its collection. */
export interface CandidatePair {
  readonly mine: string;
  readonly other: string;
  /** The report that `other` belongs to. */
  readonly otherReport: string;
}

/**
 * Which pairs are candidates: a rule about two quotes and their reports alone, the same from either side, so that no order of
 * arrival changes it.
 */
export interface CandidateQuery {
  readonly reportId: string;
  readonly model: ModelRef;
  /**
   * Cosine that the two nearest vectors (whole or part) need: of two quotes in one language (primary subtag), in two, and whatever
   * they share. Above 0, so that a vector of zeros is near nothing.
   */
  readonly within: number;
  readonly across: number;
  readonly least: number;
  /** What a shared term is worth in cosine, and how many count. */
  readonly perTerm: number;
  readonly mostTerms: number;
  /** Days between the publications, as `daysApart` counts them; a day that is not known is near every other. */
  readonly windowDays: number;
  /** Looks into these reports alone. Left out: into all of the collection. */
  readonly among?: readonly string[];
}

export interface ChangesQuery extends Pick<CandidateQuery, 'reportId' | 'windowDays'> {
  /** The `moment` of the earlier look, or of none: null. */
  readonly since: string | null;
  /** The other reports of which something is kept since then. */
  readonly judged: readonly string[];
}

export interface ChangesAround {
  /** When this look was taken. Means nothing on another database. */
  readonly moment: string;
  /** Ascending; null: there was no earlier look, so all. */
  readonly changed: readonly string[] | null;
}

/** What a quote is found by without a vector: see quoteTerms and quoteKeys. */
export interface TermsOfQuote {
  /** Normalised words, names and numbers, of its pivot-language text too. */
  readonly terms: readonly string[];
  /** Groups of terms: two quotes that share one are candidates, whatever their vectors. */
  readonly keys: readonly string[];
}

/** By quote id. */
export type QuoteTerms = ReadonlyMap<string, TermsOfQuote>;

/** How a collection's testimonies were made last, and what changed since. */
export interface LastClustering {
  /** null: never. */
  readonly recipe: string | null;
  /** Report ids. */
  readonly searched: readonly string[];
  /**
   * Ids of quotes, ascending: those that were written or removed, whose alignments were, or that a new review is about; both quotes of the
   * pair each time. May name more.
   */
  readonly touched: readonly string[];
}

/** How testimonies were made that are saved. */
export interface Clustered {
  /** Names the rules: by others all testimonies are made anew. */
  readonly recipe: string;
  /** Reports that were looked in. Kept once: every testimony of the collection is read with the latest. */
  readonly searched: readonly string[];
  /** Those that have one of these quotes are replaced, the others stay; null: all are replaced. */
  readonly instead: readonly string[] | null;
}

export interface ReportStore {
  /**
   * `present` when the collection has a report of this id already: nothing is changed then.
   * @param original null: not known, as of a report that came from an export.
   * @param act with it a new report stands in the ledger, in the same transaction; left out: nobody has to answer for it.
   */
  addReport(report: Report, original: Uint8Array | null, act?: Act): Promise<'added' | 'present'>;
  /** What ids of reports are made with (`idKeyOf`); null: nothing. */
  idKey(): Promise<string | null>;
  /**
   * Makes this the key where there never was a report. From the first one on it stays, also when all are gone, and no other is added whose id was made otherwise (Conflict).
   * @returns the key that is in force then, which may be none or another.
   */
  beginIdKey(key: string): Promise<string | null>;
  report(id: string): Promise<Report | null>;
  /** The report of the collection that was read from these bytes, by its `sha256`; where several were, the first by id. null: none. */
  reportOfBytes(collection: string, sha256: string): Promise<string | null>;
  /** Of a report that was read before these were kept; what is known of them already stays. */
  addPlaces(id: string, places: Pick<Report, 'pages' | 'times'>): Promise<void>;
  /** The bytes it was read from; null where they did not come along. */
  original(id: string): Promise<Uint8Array | null>;
  /** Of one collection, or of all; ordered by publishedAt (unknown last), then id. */
  reports(collection?: string): Promise<readonly ReportSummary[]>;
  /** The language of each report of a collection, by its id, in the order of `reports`: what a look at all of them needs. */
  reportLanguages(collection: string): Promise<ReadonlyMap<string, Language>>;
  /** How many reports there are of each language, in all collections. */
  languages(): Promise<ReadonlyMap<Language, number>>;
}

export interface StageResultStore {
  /** By index. */
  sentences(reportId: string): Promise<readonly Sentence[]>;
  /** Several reports' sentences at once, by id; unknown ids are left out. */
  sentencesById(ids: readonly string[]): Promise<readonly Sentence[]>;
  saveSentences(mark: StageMark, sentences: readonly Sentence[]): Promise<void>;
  /** By start of the first content range, then id. */
  quotes(reportId: string): Promise<readonly Quote[]>;
  /** Several reports' quotes at once, by id; unknown ids are left out. */
  quotesById(ids: readonly string[]): Promise<readonly Quote[]>;
  saveQuotes(mark: StageMark, quotes: readonly Quote[]): Promise<void>;
  /** By `of`, then language, then origin (human, memory, machine). */
  translations(reportId: string): Promise<readonly Translation[]>;
  /**
   * Replaces the report's machine and memory translations; human ones stay. With a hindrance the record says `waiting-for-model`
   * instead of `done`, and what there is is kept all the same.
   */
  saveTranslations(
    mark: StageMark,
    translations: readonly Translation[],
    waiting: Hindrance | null,
  ): Promise<void>;
  /**
   * Keeps what a person wrote, at once and for good: no stage writes over it.
   * @param instead the person's words that it was made from; null: there were none.
   * @param made kept as an edit, which stands in the ledger; left out: its edits come by themselves (an import).
   * @returns `conflict` when a person's other words stand there: nothing is changed then.
   * @throws NotFound when the report is gone.
   */
  saveHumanTranslation(
    translation: Translation,
    instead: string | null,
    made?: EditMade,
  ): Promise<'saved' | 'unchanged' | 'conflict'>;
  /** Every version of what people translated of the report: by `of`, language, time (not known first), then id. */
  translationEdits(reportId: string): Promise<readonly TranslationEdit[]>;
  /**
   * Keeps the edit and puts it in force, or takes back what was; that stands in the ledger.
   * @param seen `editVersion` of what whoever edits has seen.
   * @returns `conflict` when somebody wrote there meanwhile: nothing is changed then.
   * @throws NotFound when the report is gone.
   */
  saveEdit(edit: TranslationEdit, seen: string): Promise<'saved' | 'conflict'>;
  /** The latest of the collection first, then by id; of one person (however their name is written) where one is named. */
  latestEdits(collection: string, by: string | null, limit: number): Promise<readonly TranslationEdit[]>;
  /**
   * Adds those of one report that are not there yet, and puts none in force: from an export.
   * @throws NotFound when the report is gone.
   */
  addEdits(reportId: string, edits: readonly TranslationEdit[]): Promise<void>;
  /** Edits in force of sentences in languages that begin so, by id: what people made of which words. */
  editsInForce(source: Language, target: Language): Promise<readonly TranslationEdit[]>;
  /** Ids of the collection's reports in that language that hold all of these stretches of text, ascending. */
  reportsHolding(
    collection: string,
    language: Language,
    stretches: readonly string[],
  ): Promise<readonly string[]>;
  /**
   * For each of these reports (null: all) that has translations by people, a text that changes whenever those do; the same for the same
   * translations anywhere.
   */
  humanRevisions(reportIds: readonly string[] | null): Promise<ReadonlyMap<string, string>>;
  /** By `of`, whole before parts, parts in order. */
  embeddings(reportId: string, model: ModelRef): Promise<readonly Embedding[]>;
  /** Replaces the report's vectors of these embeddings' model (all its vectors when the list is empty). */
  saveEmbeddings(mark: StageMark, embeddings: readonly Embedding[]): Promise<void>;
  /**
   * For each of these reports a text that changes whenever its sentences, quotes, translations or embeddings do, so that whoever
   * keeps what it has read knows when to read again. May change for less; means nothing on another database. Reports that are gone
   * are left out.
   */
  revisions(reportIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By report id, with the vectors of that model; reports that are gone are left out. All of it is in memory at once. */
  readings(reportIds: readonly string[], model: ModelRef): Promise<readonly ReportReading[]>;
}

export interface MatchStore {
  /**
   * Runs `work` alone among all that call this for the same collection, in one transaction: it sees everything committed
   * before it began, and all it writes is committed at its end, or nothing when it throws.
   */
  exclusively<T>(collection: string, work: (store: Store) => Promise<T>): Promise<T>;
  /** Replaces the terms of the report's quotes. */
  saveTerms(reportId: string, terms: QuoteTerms): Promise<void>;
  /** Ordered by mine, then other. */
  candidates(query: CandidateQuery): Promise<readonly CandidatePair[]>;
  /**
   * The reports that candidates are looked for in whose rows or terms a stage saved since an earlier look, and those of `judged` that are gone: all others have the
   * candidates that they had. May name more.
   */
  changesAround(query: ChangesQuery): Promise<ChangesAround>;
  /** By id. */
  alignments(collection: string): Promise<readonly Alignment[]>;
  alignment(id: string): Promise<Alignment | null>;
  /** By id: those that have one of these quotes. */
  alignmentsOf(quoteIds: readonly string[]): Promise<readonly Alignment[]>;
  /** How many alignments each of these quotes has; those without are left out. */
  alignmentCounts(quoteIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Of all quotes of the collection, ascending. */
  quoteIds(collection: string): Promise<readonly string[]>;
  /** Replaces every alignment that has a quote of the mark's report. */
  saveAlignments(mark: StageMark, alignments: readonly Alignment[]): Promise<void>;
  /**
   * Adds those that are not there yet, by no stage: from an export.
   * @throws Conflict when one of their quotes is not there.
   */
  addAlignments(alignments: readonly Alignment[]): Promise<void>;
  /** By firstSeen (unknown last), then id. */
  testimonies(collection: string): Promise<readonly Testimony[]>;
  /**
   * What is to be clustered, taken away: only inside `exclusively`, before anything else is read, and with `saveTestimonies` after it.
   */
  takeTouched(collection: string): Promise<LastClustering>;
  /**
   * Replaces testimonies of the collection that is the mark's subject. Without `clustered` all of them, by no recipe, with what the first
   * one was looked for in.
   */
  saveTestimonies(mark: StageMark, testimonies: readonly Testimony[], clustered?: Clustered): Promise<void>;
  /**
   * Append-only; the same review twice is one.
   * @param pair the two quotes that it is about, where its alignment may be gone.
   */
  addReview(review: Review, pair?: readonly [string, string]): Promise<void>;
  /** By time, then id. */
  reviews(collection: string): Promise<readonly Review[]>;
  /**
   * The two quotes of every reviewed alignment, by its id, also of one that is not there any more; left out when it never was there
   * together with a review of it.
   */
  reviewedPairs(collection: string): Promise<ReadonlyMap<string, readonly [string, string]>>;
}

export interface LanguagePair {
  /** Primary subtag. */
  readonly source: Language;
  readonly target: Language;
}

/** How far a report's text was looked through for the pairs of the memory that it meets, into one language. */
export interface MetMemory {
  readonly reportId: string;
  /** As the memory has it. */
  readonly target: Language;
  /** What was looked through, and by which rules. */
  readonly basis: string;
  /** Number of the last entry that was looked for. */
  readonly upTo: number;
  /** Of the entries that it meets, as `memoryRevision` is of a pair's. */
  readonly revision: string;
}

/** What somebody found who looked. */
export interface Meeting extends Omit<MetMemory, 'revision'> {
  /** Entries up to this number were looked for before, on the same basis, and stay; null: these are all. */
  readonly since: number | null;
  /** Ids. */
  readonly entries: readonly string[];
}

export interface MemoryStore {
  /** Adds what is not there yet; what was new stands in the ledger, in the same transaction. @returns how many were new. */
  addMemory(entries: readonly MemoryEntry[], act: Act): Promise<number>;
  /** Pairs that have entries, by source, then target. */
  memoryPairs(): Promise<readonly LanguagePair[]>;
  /** Every entry of the pair, by id. */
  memory(source: Language, target: Language): Promise<readonly MemoryEntry[]>;
  /** Changes whenever the pair's entries do; the same for the same entries in any order. */
  memoryRevision(source: Language, target: Language): Promise<string>;
  /** Number of the pair's last entry: they are numbered in the order of adding. 0: it has none. */
  lastMemory(source: Language, target: Language): Promise<number>;
  /** Entries of the pair with a greater number, by id. */
  memoryAfter(source: Language, target: Language, number: number): Promise<readonly MemoryEntry[]>;
  /** Of those of these reports that were looked through; not of one that met an entry which is gone. */
  metMemory(reportIds: readonly string[]): Promise<readonly MetMemory[]>;
  /** Keeps what was found, but for a report or an entry that is gone, and where others looked further meanwhile: whoever looks again then finds the same as they. */
  saveMet(meetings: readonly Meeting[]): Promise<void>;
  /** What the model made of these texts before, taken for that language, by text; texts it never saw are left out. */
  cachedTranslations(
    model: ModelRef,
    pair: LanguagePair,
    texts: readonly string[],
  ): Promise<ReadonlyMap<string, MachineText>>;
  /**
   * Keeps the first answer for each text.
   * @param reportId whose words they are: nothing of a report is kept behind its removal, though they be found otherwise by then. Left out: nobody's.
   * @throws NotFound when that report is gone.
   */
  cacheTranslations(
    model: ModelRef,
    pair: LanguagePair,
    translations: ReadonlyMap<string, MachineText>,
    reportId?: string,
  ): Promise<void>;
}

export interface CalibrationStore {
  /** Puts it in force for the whole database, also when it was in force before: it is the latest now, and stands in the ledger. */
  addCalibration(calibration: Calibration): Promise<void>;
  /** The one added last; null: none ever was. */
  calibration(): Promise<Calibration | null>;
  /** All, in the order of adding. */
  calibrations(): Promise<readonly Calibration[]>;
}

export interface ProgressStore {
  /** Records of one collection's reports and of the collection itself, or of all. */
  stageRecords(collection?: string): Promise<readonly StageRecord[]>;
  /** Records of one subject (a report id or a collection). */
  stageRecordsOf(subject: string): Promise<readonly StageRecord[]>;
  /**
   * Says that a worker is at it, with a lease of `leaseMs`, and counts the attempt. Never hides a `done` of the same fingerprint:
   * @param holder a name that no other process has: whoever comes back to what they held, or lets it go, has not crashed meanwhile.
   * @returns `done` then; `poisoned`, which counts as no attempt, when as many holders in a row as MOST_CRASHES were at it and never said how it ended; else `begun`.
   */
  beginStage(mark: StageMark, leaseMs: number, holder: string): Promise<'begun' | 'done' | 'poisoned'>;
  /** This holder is at it no more, could not say how it ended, and lives: it is counted among no crashes. */
  letGo(mark: StageMark, holder: string): Promise<void>;
  /** Keeps the lease of a running stage fresh. */
  renewLease(mark: StageMark, leaseMs: number): Promise<void>;
  /** The try of this holder went wrong, begun or not: `retrying` when the queue tries again by itself, `failed` when somebody must act. */
  hinderStage(
    mark: StageMark,
    state: 'retrying' | 'failed',
    hindrance: Hindrance,
    holder: string,
  ): Promise<void>;
  /**
   * Says that nobody wants these any more for now, where they are neither done nor under a fresh lease.
   * @param act stands in the ledger with what was cancelled.
   * @returns how many were cancelled.
   */
  cancelStages(marks: readonly StageMark[], hindrance: Hindrance, act: Act): Promise<number>;
  /** Forgets these very records, where they still are what they were, so that the stages run again; they stand in the ledger. @returns how many were forgotten. */
  forgetRecords(records: readonly StageRecord[], act: Act): Promise<number>;
  /** Stages that no worker begins, in the order of STAGES. */
  heldStages(): Promise<readonly HeldStage[]>;
  /** No worker begins these from now on either. @returns those that were not held before; they stand in the ledger. */
  pauseStages(stages: readonly Stage[], act: Act): Promise<readonly Stage[]>;
  /** Workers begin these again. @returns those that were held; they stand in the ledger. */
  unpauseStages(stages: readonly Stage[], act: Act): Promise<readonly Stage[]>;
  /** Forgets how far these stages of these subjects are, marks too, so that they run again; they stand in the ledger. @returns how many records were forgotten. */
  forgetStages(subjects: readonly string[], stages: readonly Stage[], act: Act): Promise<number>;
}

export interface Store
  extends ReportStore,
    StageResultStore,
    MatchStore,
    CorrectionStore,
    MemoryStore,
    CalibrationStore,
    ModelStore,
    ProgressStore,
    UrgencyStore,
    ReleaseStore,
    QuestionStore,
    EachReportStore,
    OverviewStore,
    ReadingStore,
    PeopleStore,
    LedgerStore,
    TokenStore,
    SessionStore,
    ChangeStore,
    BackupStore,
    RemovalStore,
    WebhookStore,
    WorkerStore {
  /**
   * Runs `work` in one transaction in which nobody else adds or changes what may name somebody: reports, what people wrote, said or signed, the memory,
   * tokens, webhooks, classes. Whoever would, waits. All it writes is committed at its end, or nothing when it throws.
   */
  undisturbed<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
