/** Removes reports for good, and says what went with each. */
import { type Act, grouped, NotFound } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import type { MadeOfReport, ReportWords } from '../ports/removal-store.ts';
import type { Store } from '../ports/store.ts';
import { batchesOf, idsOf } from '../report-batches.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { translationUnits } from '../translate/translation-units.ts';

export interface Removal {
  readonly reportId: string;
  readonly collection: string;
  readonly sentences: number;
  readonly quotes: number;
  readonly translations: number;
  /** Of them by people: these go too. */
  readonly humanTranslations: number;
  readonly alignments: number;
  /** Alignments that people decided about. The decisions stay, and hold again should the report come back. */
  readonly decided: number;
}

/** All that is known of it before its text is read. */
type Removed = Pick<ReportSummary, 'id' | 'collection' | 'length'>;

type CountedStores = Pick<
  Store,
  'sentencesOfEach' | 'quotesOfEach' | 'translationsOfEach' | 'alignmentsOf' | 'reviewedPairs'
>;

/** What would go, in the order of the reports. Changes nothing. */
export async function removalsOf(
  reports: readonly Removed[],
  store: CountedStores,
): Promise<readonly Removal[]> {
  const removals: Removal[] = [];
  for (const [collection, own] of grouped(reports, (report) => report.collection)) {
    const reviewed = await store.reviewedPairs(collection);
    for (const batch of batchesOf(own)) removals.push(...(await countedIn(batch, reviewed, store)));
  }
  const byReport = new Map(removals.map((removal) => [removal.reportId, removal]));
  return reports.flatMap(({ id }) => byReport.get(id) ?? []);
}

/** @param reviewed alignments that people decided about. */
async function countedIn(
  reports: readonly Removed[],
  reviewed: ReadonlyMap<string, unknown>,
  store: CountedStores,
): Promise<readonly Removal[]> {
  const ids = idsOf(reports);
  const [sentences, quotes, translations] = await Promise.all([
    store.sentencesOfEach(ids),
    store.quotesOfEach(ids),
    store.translationsOfEach(ids),
  ]);
  const reportOf = new Map([...quotes].flatMap(([id, own]) => own.map((quote) => [quote.id, id] as const)));
  const alignments = await store.alignmentsOf([...reportOf.keys()]);
  return reports.map(({ id, collection }) => {
    const own = alignments.filter((alignment) =>
      alignment.quotes.some((quote) => reportOf.get(quote) === id),
    );
    const translated = translations.get(id) ?? [];
    return {
      reportId: id,
      collection,
      sentences: sentences.get(id)?.length ?? 0,
      quotes: quotes.get(id)?.length ?? 0,
      translations: translated.length,
      humanTranslations: translated.filter(({ origin }) => origin === 'human').length,
      alignments: own.length,
      decided: own.filter((alignment) => reviewed.has(alignment.id)).length,
    };
  });
}

/**
 * Whoever is gone already stays so. One transaction each, so that a worker that is at one of them keeps none of the others waiting; the words are read
 * in it: what a worker found until then was given to a model too.
 */
export async function removeReports(
  reports: readonly Removed[],
  store: Pick<Store, 'removeReport'>,
  act: Act,
): Promise<void> {
  for (const { id } of reports) await store.removeReport(id, wordsOf, act);
}

function wordsOf({ report, sentences, quotes }: MadeOfReport): ReportWords {
  const units = translationUnits(report, sentences, quotes);
  const texts = [
    ...units.sentences.map(({ text }) => text),
    ...units.quotes.flatMap(({ text, parts }) => [text, ...parts.map((part) => part.text)]),
  ];
  return { units: [...new Set(texts)], whole: flattenSpace(report.text) };
}

/** @throws NotFound when there is no such report. */
export async function reportToRemove(id: string, store: Pick<Store, 'report'>): Promise<Removed> {
  const report = await store.report(id);
  if (!report) throw new NotFound(`there is no report ${id}; crossquote export --kind reports lists them`);
  return { ...report, length: report.text.length };
}
