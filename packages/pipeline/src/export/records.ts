/**
 * The shapes that leave the system: one JSON object each, keys always in this order, absent values null. Offsets are half-open UTF-16 code
 * units of the report's stored text.
 */
import {
  type Alignment,
  type AlignmentState,
  type Anchor,
  type Correction,
  type Language,
  type MemberReason,
  type ModelRef,
  type PagePlace,
  pagePlace,
  type Quote,
  quoteAsRead,
  type Report,
  type Review,
  type Sentence,
  type StageMark,
  sliceOf,
  type Testimony,
  type TextRange,
  type TimePlace,
  type Translation,
  type TranslationEdit,
  timePlace,
} from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';

export interface RangeRecord extends TextRange {
  readonly text: string;
}

type OrNull<T> = { readonly [Field in keyof T]: T[Field] | null };

/** On which pages of the document it stands; null: the document has none, or they are not known. */
export type PageFields = OrNull<PagePlace>;
/** When in the recording it is said, in seconds; null: the report is of none, or it is not known. */
export type TimeFields = OrNull<TimePlace>;

const NO_PAGE: PageFields = { page: null, lastPage: null, pageLabel: null };
const NO_TIME: TimeFields = { startTime: null, endTime: null };

/** A report with what says where its words stand. */
type Placed = Pick<Report, 'text' | 'pages' | 'times'>;

export const reportRecord = (r: ReportSummary) => ({
  kind: 'report' as const,
  id: r.id,
  collection: r.collection,
  title: r.title,
  language: r.language,
  publisher: r.publisher,
  publishedAt: r.publishedAt,
  url: r.url,
  source: r.source,
  sha256: r.sha256,
  length: r.length,
});

export const sentenceRecord = (report: Placed & Pick<Report, 'language'>, s: Sentence) => ({
  kind: 'sentence' as const,
  id: s.id,
  reportId: s.reportId,
  index: s.index,
  start: s.range.start,
  end: s.range.end,
  text: sliceOf(report.text, s.range),
  language: report.language,
  role: s.role,
  ...placeFields(report, [s.range]),
});

export const quoteRecord = (report: Placed, q: Quote) => ({
  kind: 'quote' as const,
  id: q.id,
  reportId: q.reportId,
  form: q.form,
  content: q.content.map((range) => rangeRecord(report, range)),
  cue: q.cue && rangeRecord(report, q.cue),
  speaker: {
    mention: q.speaker.mention && rangeRecord(report, q.speaker.mention),
    name: q.speaker.name,
    id: q.speaker.id,
    /** The report says that it withholds the name, or gives another in its place. */
    withheld: q.speaker.withheld ?? false,
  },
  sentences: q.sentences,
  confidence: q.confidence,
  /** Who said that this is a quote, or whose; null: a machine found it. */
  correctedBy: q.correctedBy ?? null,
  ...placeFields(report, q.content),
});

export const translationRecord = (t: Translation) => ({
  kind: 'translation' as const,
  id: t.id,
  of: t.of,
  ...translatedFields(t),
});

/** One version of what a person translated. */
export const editRecord = (e: TranslationEdit) => ({
  kind: 'edit' as const,
  id: e.id,
  reportId: e.reportId,
  of: e.of,
  language: e.language,
  source: e.source,
  text: e.text,
  state: e.state,
  by: e.by,
  at: e.at,
  from: e.from && {
    text: e.from.text,
    origin: e.from.origin,
    model: e.from.model && modelRecord(e.from.model),
  },
});

export const alignmentRecord = (a: Alignment, state: AlignmentState) => ({
  kind: 'alignment' as const,
  id: a.id,
  quotes: a.quotes,
  relation: a.relation,
  score: a.score,
  state,
  evidence: a.evidence.map(({ signal, value, contribution, note, without }) => ({
    signal,
    value,
    contribution,
    note,
    without,
  })),
  differences: a.differences.map(({ what, left, right, by, maybeSame, elsewhere }) => ({
    what,
    left: sideRecord(left),
    right: sideRecord(right),
    ...(by && { by }),
    ...(maybeSame && { maybeSame }),
    ...(elsewhere && { elsewhere: wordsRecord(elsewhere) }),
  })),
});

/** What a testimony's record shows of a member. A translation says where it came from: machine text is never shown as a person's. */
export interface MemberRecord extends PageFields, TimeFields {
  readonly quoteId: string;
  readonly reportId: string;
  readonly language: Language;
  readonly form: Quote['form'];
  /** The words that lead into it, by which one says, asks or denies it; null where none do. */
  readonly cue: string | null;
  readonly text: string;
  readonly translation: Pick<
    Translation,
    'language' | 'text' | 'origin' | 'model' | 'state' | 'warnings'
  > | null;
  /** `withheld`: the report says that it withholds the name, or gives another in its place. */
  readonly speaker: { readonly id: string | null; readonly name: string | null; readonly withheld: boolean };
  readonly joinedBy: MemberReason['joinedBy'];
  readonly takenFrom: MemberReason['takenFrom'];
}

export const memberRecord = (
  report: Placed & Pick<Report, 'id' | 'language'>,
  q: Quote,
  t: Translation | null,
  { joinedBy, takenFrom }: MemberReason,
): MemberRecord => ({
  quoteId: q.id,
  reportId: report.id,
  language: report.language,
  form: q.form,
  cue: q.cue && sliceOf(report.text, q.cue),
  text: quoteAsRead(report, q),
  translation: t && translatedFields(t),
  speaker: { id: q.speaker.id, name: q.speaker.name, withheld: q.speaker.withheld ?? false },
  joinedBy: { alignment: joinedBy.alignment, score: joinedBy.score },
  takenFrom: takenFrom && {
    reportId: takenFrom.reportId,
    quoteId: takenFrom.quoteId,
    reason: takenFrom.reason,
  },
  ...placeFields(report, q.content),
});

export const testimonyRecord = (t: Testimony, members: readonly MemberRecord[]) => ({
  kind: 'testimony' as const,
  id: t.id,
  collection: t.collection,
  state: t.state,
  languages: t.languages,
  speakers: t.speakers.map(({ id, name }) => ({ id, name })),
  /** Which reports withhold the name, and which give one all the same; null: none withholds it. */
  withheld: t.withheld ? { by: t.withheld.by, namedBy: t.withheld.namedBy } : null,
  reports: t.reports,
  firstSeen: t.firstSeen,
  members,
  alignments: t.alignments,
  searched: t.searched,
  earliest: t.earliest,
  fullest: t.fullest,
  conflicts: t.conflicts.map(({ confirmed, rejected }) => ({ confirmed, rejected })),
});

export const reviewRecord = (r: Review) => ({
  kind: 'review' as const,
  id: r.id,
  subject: r.subject,
  verdict: r.verdict,
  by: r.by,
  at: r.at,
  note: r.note,
  before: r.before,
  after: r.after,
  action: r.action ?? null,
  /** The decision that this one follows from; null: somebody said it of this very pair. */
  carriedFrom: r.carriedFrom ?? null,
});

/** What a person says of a report's quotes, or of what needs a look. */
export const correctionRecord = (c: Correction) => ({
  kind: 'correction' as const,
  id: c.id,
  reportId: c.reportId,
  deed: c.deed,
  content: c.content.map(({ start, end }) => ({ start, end })),
  instead: c.instead.map(({ start, end }) => ({ start, end })),
  speaker: c.speaker,
  subject: c.subject,
  by: c.by,
  at: c.at,
  note: c.note,
  carriedFrom: c.carriedFrom,
});

/** Where a quote or sentence stood that people decided about or translated, and that may be gone. */
export const anchorRecord = (a: Anchor) => ({
  kind: 'anchor' as const,
  id: a.id,
  reportId: a.reportId,
  content: a.content.map(({ start, end }) => ({ start, end })),
  form: a.form,
  speaker: a.speaker,
});

/** What an import needs of a report besides the other records; nobody else has to read it. */
export const restoreRecord = (
  r: Placed & Pick<Report, 'id' | 'blocks'>,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  marks: readonly Pick<StageMark, 'stage' | 'fingerprint'>[],
) => ({
  kind: 'restore' as const,
  reportId: r.id,
  blocks: r.blocks.map(({ start, end, role, note }) => ({ start, end, role, note })),
  pages: r.pages.map(({ start, number, label }) => ({ start, number, label })),
  times: r.times.map(({ start, from, to }) => ({ start, from, to })),
  /** Only where no sentences hold it. */
  text: sentences.length > 0 ? null : r.text,
  marks: marks.map(({ stage, fingerprint }) => ({ stage, fingerprint })),
  attributions: quotes.map(({ id, medium, speaker }) => ({ quoteId: id, medium, reason: speaker.reason })),
});

/** The two quotes of an alignment that people decided about, and that is not found any more. */
export const pairRecord = (id: string, quotes: readonly [string, string]) => ({
  kind: 'pair' as const,
  id,
  quotes,
});

/** Where characters of two code units begin in a report's text: with them any offset can be counted in code points. */
export const wideRecord = (r: Pick<Report, 'id' | 'text'>) => ({
  kind: 'wide' as const,
  reportId: r.id,
  offsets: [...r.text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index),
});

export type ReportRecord = ReturnType<typeof reportRecord>;
export type SentenceRecord = ReturnType<typeof sentenceRecord>;
export type QuoteRecord = ReturnType<typeof quoteRecord>;
export type TranslationRecord = ReturnType<typeof translationRecord>;
export type EditRecord = ReturnType<typeof editRecord>;
export type ReviewRecord = ReturnType<typeof reviewRecord>;
export type RestoreRecord = ReturnType<typeof restoreRecord>;
export type PairRecord = ReturnType<typeof pairRecord>;
type WideRecord = ReturnType<typeof wideRecord>;

/** As what is stored is read. */
export type FullRecord =
  | ReportRecord
  | RestoreRecord
  | SentenceRecord
  | QuoteRecord
  | TranslationRecord
  | EditRecord
  | AlignmentRecord
  | TestimonyRecord
  | PairRecord
  | ReviewRecord
  | ReturnType<typeof correctionRecord>
  | ReturnType<typeof anchorRecord>
  | WideRecord;

export type TestimonyRecord = ReturnType<typeof testimonyRecord>;
export type AlignmentRecord = ReturnType<typeof alignmentRecord>;

function placeFields({ pages, times }: Placed, ranges: readonly TextRange[]): PageFields & TimeFields {
  const { page, lastPage, pageLabel } = pagePlace(pages, ranges) ?? NO_PAGE;
  const { startTime, endTime } = timePlace(times, ranges) ?? NO_TIME;
  return { page, lastPage, pageLabel, startTime, endTime };
}

/** A translation says where it came from, wherever it is shown. */
function translatedFields(t: Translation) {
  return {
    language: t.language,
    text: t.text,
    origin: t.origin,
    model: t.model && modelRecord(t.model),
    state: t.state,
    warnings: t.warnings.map(({ check, detail }) => ({ check, detail })),
  };
}

function rangeRecord(report: Pick<Report, 'text'>, range: TextRange): RangeRecord {
  return { start: range.start, end: range.end, text: sliceOf(report.text, range) };
}

function modelRecord(m: ModelRef): ModelRef {
  return { name: m.name, revision: m.revision, dtype: m.dtype };
}

function sideRecord(side: RangeRecord | null): RangeRecord | null {
  return side && wordsRecord(side);
}

function wordsRecord({ start, end, text }: RangeRecord): RangeRecord {
  return { start, end, text };
}
