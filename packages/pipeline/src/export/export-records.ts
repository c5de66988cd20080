/**
 * Everything a collection holds, as records in a fixed order: reports by date and id, what belongs to a report in the order of its text.
 * A generator, one report in memory at a time, so that a large collection can be written to a file as it goes.
 */
import {
  InvalidInput,
  type Language,
  PIVOT_LANGUAGE,
  type Quote,
  type Report,
  type Testimony,
  type Translation,
} from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { alignmentStates } from '../review/alignment-states.ts';
import {
  alignmentRecord,
  type ExportRecord,
  type MemberRecord,
  memberRecord,
  quoteRecord,
  reportRecord,
  reviewRecord,
  sentenceRecord,
  type TestimonyRecord,
  testimonyRecord,
  translationRecord,
} from './records.ts';

export const EXPORT_KINDS = [
  'reports',
  'sentences',
  'quotes',
  'translations',
  'alignments',
  'testimonies',
  'reviews',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** @throws InvalidInput when there is no such kind. */
export function exportKinds(kind: string): readonly ExportKind[] {
  if (kind === 'all') return EXPORT_KINDS;
  const known = EXPORT_KINDS.find((k) => k === kind);
  if (known) return [known];
  throw new InvalidInput(`there is no kind "${kind}"; give one of ${EXPORT_KINDS.join(', ')} or all`);
}

export async function* exportRecords(
  store: Store,
  collection: string,
  kinds: readonly ExportKind[],
): AsyncGenerator<ExportRecord> {
  for (const kind of kinds) yield* EXPORTS[kind](store, collection);
}

/** The translation that a person is shown first: a human's, then the memory's, then a machine's. */
export function bestTranslation(
  translations: readonly Translation[],
  of: string,
  language: Language = PIVOT_LANGUAGE,
): Translation | null {
  const found = translations.filter((t) => t.of === of && t.language === language);
  const rank = { human: 0, memory: 1, machine: 2 };
  const fuzzy = (t: Translation) => (t.warnings.some((w) => w.check === 'fuzzy') ? 3 : 0);
  return [...found].sort((a, b) => rank[a.origin] + fuzzy(a) - rank[b.origin] - fuzzy(b))[0] ?? null;
}

const EXPORTS: Readonly<
  Record<ExportKind, (store: Store, collection: string) => AsyncGenerator<ExportRecord>>
> = {
  async *reports(store, collection) {
    for (const report of await store.reports(collection)) yield reportRecord(report);
  },
  async *sentences(store, collection) {
    for await (const report of fullReports(store, collection)) {
      for (const sentence of await store.sentences(report.id)) yield sentenceRecord(report, sentence);
    }
  },
  async *quotes(store, collection) {
    for await (const report of fullReports(store, collection)) {
      for (const quote of await store.quotes(report.id)) yield quoteRecord(report, quote);
    }
  },
  async *translations(store, collection) {
    for (const { id } of await store.reports(collection)) {
      for (const translation of await store.translations(id)) yield translationRecord(translation);
    }
  },
  async *alignments(store, collection) {
    const alignments = await store.alignments(collection);
    const states = alignmentStates(alignments, await store.reviews(collection));
    for (const alignment of alignments)
      yield alignmentRecord(alignment, states.get(alignment.id) ?? 'suggested');
  },
  async *testimonies(store, collection) {
    for (const testimony of await store.testimonies(collection))
      yield* await testimonyRecordsOf(store, [testimony]);
  },
  async *reviews(store, collection) {
    for (const review of await store.reviews(collection)) yield reviewRecord(review);
  },
};

async function* fullReports(store: Store, collection: string): AsyncGenerator<Report> {
  for (const { id } of await store.reports(collection)) {
    const report = await store.report(id);
    if (report) yield report;
  }
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
    translations: byWhatTheyAreOf(translations),
  };
  return testimonies.map((testimony) => testimonyRecord(testimony, memberRecords(testimony, known)));
}

function byWhatTheyAreOf(translations: readonly Translation[]): ReadonlyMap<string, readonly Translation[]> {
  const groups = new Map<string, Translation[]>();
  for (const translation of translations) {
    const group = groups.get(translation.of);
    if (group) group.push(translation);
    else groups.set(translation.of, [translation]);
  }
  return groups;
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
