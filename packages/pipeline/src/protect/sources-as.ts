/** The words that translations are of, with names hidden. */
import type { Report, TextRange } from '@crossquote/domain';
import type { ReadingStore } from '../ports/reading-store.ts';
import type { StageResultStore } from '../ports/store.ts';
import type { NameHider } from './hide-names.ts';

export type SourceReading = Pick<ReadingStore, 'reportsById'> &
  Pick<StageResultStore, 'sentencesById' | 'quotesById'>;

/**
 * By the id of the sentence or quote; what is not there (any more) is left out.
 * @param ids of sentences and quotes, best those of one report beside one another.
 */
export async function sourcesAs(
  hider: NameHider,
  ids: readonly string[],
  store: SourceReading,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const [sentences, quotes] = await Promise.all([store.sentencesById(wanted), store.quotesById(wanted)]);
  const places = [
    ...sentences.map(({ id, reportId, range }) => ({ id, reportId, ranges: [range] })),
    ...quotes.map(({ id, reportId, content }) => ({ id, reportId, ranges: content })),
  ];
  const reports = await store.reportsById([...new Set(places.map(({ reportId }) => reportId))]);
  // A report at a time: its names are looked for once.
  return new Map(
    reports.flatMap((report) =>
      places
        .filter(({ reportId }) => reportId === report.id)
        .map(({ id, ranges }) => [id, wordsAs(hider, report, ranges)] as const),
    ),
  );
}

function wordsAs(hider: NameHider, { text }: Report, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => hider.range(text, start, end)).join(' ');
}
