/**
 * Everything a collection holds, as records in a fixed order: reports by date and id, what belongs to a report in the order of its text.
 * A generator, some pages in memory at a time, so that a large collection can be written to a file as it goes.
 */
import {
  grouped,
  InvalidInput,
  type Language,
  type Quote,
  type Report,
  type Testimony,
  type Translation,
} from '@crossquote/domain';
import { ANY_ALIGNMENT, ANY_TESTIMONY, type DatedKeys, type Page } from '../ports/reading-store.ts';
import type { Store } from '../ports/store.ts';
import { idsOf } from '../report-batches.ts';
import { bestTranslation } from './best-translation.ts';
import { keyset } from './keyset.ts';
import {
  alignmentRecord,
  anchorRecord,
  correctionRecord,
  editRecord,
  type FullRecord,
  type MemberRecord,
  memberRecord,
  pairRecord,
  quoteRecord,
  reportRecord,
  restoreRecord,
  reviewRecord,
  sentenceRecord,
  type TestimonyRecord,
  testimonyRecord,
  translationRecord,
} from './records.ts';
import { fullBatches, type ReportScope, reportBatches, reportPages } from './report-pages.ts';
import { restoredMarks } from './restored-marks.ts';

export const EXPORT_KINDS = [
  'reports',
  /** Only for an import. */
  'restore',
  'sentences',
  'quotes',
  'translations',
  'edits',
  'alignments',
  'testimonies',
  'reviews',
  'corrections',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** @throws InvalidInput when there is no such kind. */
export function exportKinds(kind: string): readonly ExportKind[] {
  if (kind === 'all') return EXPORT_KINDS;
  const known = EXPORT_KINDS.find((k) => k === kind);
  if (known) return [known];
  throw new InvalidInput(`there is no kind "${kind}"; give one of ${EXPORT_KINDS.join(', ')} or all`);
}

/** Of these one language can be had: what belongs to one report, and testimonies that are told in it. */
export const KINDS_BY_LANGUAGE: readonly ExportKind[] = [
  'testimonies',
  'reports',
  'sentences',
  'quotes',
  'translations',
  'edits',
];

/** @param language of the reports, of kinds that can be had by it; null: any. */
export async function* exportRecords(
  store: Store,
  collection: string,
  kinds: readonly ExportKind[],
  language: Language | null = null,
): AsyncGenerator<FullRecord> {
  for (const kind of kinds) yield* EXPORTS[kind](store, { collection, language });
}

const EXPORTS: Readonly<
  Record<ExportKind, (store: Store, scope: ReportScope) => AsyncGenerator<FullRecord>>
> = {
  async *reports(store, scope) {
    for await (const page of reportPages(store, scope)) yield* page.map(reportRecord);
  },
  async *restore(store, { collection }) {
    for await (const batch of fullBatches(store, { collection })) yield* await restoreRecords(store, batch);
    yield* await pairRecords(store, collection);
    yield* (await store.anchors(collection)).map(anchorRecord);
  },
  async *sentences(store, scope) {
    for await (const batch of fullBatches(store, scope)) {
      const sentences = await store.sentencesOfEach(idsOf(batch));
      for (const report of batch)
        for (const sentence of sentences.get(report.id) ?? []) yield sentenceRecord(report, sentence);
    }
  },
  async *quotes(store, scope) {
    for await (const batch of fullBatches(store, scope)) {
      const quotes = await store.quotesOfEach(idsOf(batch));
      for (const report of batch)
        for (const quote of quotes.get(report.id) ?? []) yield quoteRecord(report, quote);
    }
  },
  async *translations(store, scope) {
    for await (const batch of reportBatches(store, scope)) {
      const translations = await store.translationsOfEach(idsOf(batch));
      for (const { id } of batch) yield* (translations.get(id) ?? []).map(translationRecord);
    }
  },
  async *edits(store, scope) {
    for await (const batch of reportBatches(store, scope)) {
      const edits = await store.translationEditsOfEach(idsOf(batch));
      for (const { id } of batch) yield* (edits.get(id) ?? []).map(editRecord);
    }
  },
  async *alignments(store, { collection }) {
    const filter = { ...ANY_ALIGNMENT, collection };
    for await (const page of keyset(
      (asked: Page<{ readonly id: string }>) => store.alignmentPage(filter, asked),
      ({ alignment }) => ({ id: alignment.id }),
    ))
      yield* page.map(({ alignment, state }) => alignmentRecord(alignment, state));
  },
  async *testimonies(store, { collection, language = null }) {
    const filter = { ...ANY_TESTIMONY, collection, language };
    for await (const page of keyset(
      (asked: Page<DatedKeys>) => store.testimonyPage(filter, asked),
      ({ firstSeen, id }) => ({ at: firstSeen, id }),
      TESTIMONIES,
    ))
      yield* await testimonyRecordsOf(store, page);
  },
  async *reviews(store, { collection }) {
    for await (const page of keyset(
      (asked: Page<DatedKeys>) => store.reviewPage({ collection, subject: null }, asked),
      ({ at, id }) => ({ at, id }),
    ))
      yield* page.map(reviewRecord);
  },
  async *corrections(store, { collection }) {
    yield* (await store.corrections(collection)).map(correctionRecord);
  },
};

/** A page: each names every report that was looked in, and brings the reports of its members. */
const TESTIMONIES = 20;

async function restoreRecords(store: Store, reports: readonly Report[]): Promise<readonly FullRecord[]> {
  const ids = idsOf(reports);
  const [sentences, quotes, records] = await Promise.all([
    store.sentencesOfEach(ids),
    store.quotesOfEach(ids),
    store.stageRecordsOfEach(ids),
  ]);
  return reports.map((report) =>
    restoreRecord(
      report,
      sentences.get(report.id) ?? [],
      quotes.get(report.id) ?? [],
      restoredMarks(records.get(report.id) ?? []),
    ),
  );
}

/** One for each decision whose alignment is not there any more. */
async function pairRecords(store: Store, collection: string): Promise<readonly FullRecord[]> {
  const pairs = [...(await store.reviewedPairs(collection))];
  const there = await store.alignmentsOf([...new Set(pairs.flatMap(([, quotes]) => quotes))]);
  const ids = new Set(there.map(({ id }) => id));
  return pairs.filter(([id]) => !ids.has(id)).map(([id, quotes]) => pairRecord(id, quotes));
}

/** With the words and translations of their members; reads all of it at once, so give as many as fit in memory. */
export async function testimonyRecordsOf(
  store: Pick<Store, 'quotesById' | 'reportsById' | 'translationsOf'>,
  testimonies: readonly Testimony[],
): Promise<readonly TestimonyRecord[]> {
  const quotes = await store.quotesById(testimonies.flatMap(({ members }) => members));
  const [reports, translations] = await Promise.all([
    store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]),
    store.translationsOf(quotes.map(({ id }) => id)),
  ]);
  const known: Known = {
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    reports: new Map(reports.map((report) => [report.id, report])),
    translations: grouped(translations, (translation) => translation.of),
  };
  return testimonies.map((testimony) => testimonyRecord(testimony, memberRecords(testimony, known)));
}

interface Known {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly translations: ReadonlyMap<string, readonly Translation[]>;
}

function memberRecords(testimony: Testimony, known: Known): readonly MemberRecord[] {
  return testimony.members.flatMap((id, i) => {
    const [quote, reason] = [known.quotes.get(id), testimony.reasons[i]];
    const report = quote && known.reports.get(quote.reportId);
    if (!report || !reason) return [];
    return [memberRecord(report, quote, bestTranslation(known.translations.get(id) ?? [], id), reason)];
  });
}
