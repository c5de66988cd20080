/** Quotes in memory joined into testimonies, as the `cluster` stage joins those of a collection that nobody has decided about. */
import type { Alignment, Testimony } from '@crossquote/domain';
import { clusterCollection, type QuoteTraits, type ReportSummary } from '@crossquote/pipeline';

/** @param alignments of these quotes, which are of one collection, as they are stored. */
export function clusterQuotes(
  quotes: readonly QuoteTraits[],
  alignments: readonly Alignment[],
): readonly Testimony[] {
  return clusterCollection({
    collection: quotes[0]?.report.collection ?? '',
    alignments,
    reviews: [],
    quotes: new Map(quotes.map(({ quote }) => [quote.id, quote])),
    reports: reportsOf(quotes),
  });
}

/** Each once, in the order of the quotes. */
export function reportsOf(quotes: readonly QuoteTraits[]): readonly ReportSummary[] {
  const reports = new Map(quotes.map(({ report }) => [report.id, report]));
  return [...reports.values()].map((report) => ({ ...report, length: report.text.length }));
}
