/** The words that translations are of, with names hidden. */
import { grouped, isIdOf, type Report, type TextRange } from '@crossquote/domain';
import type { ReadingStore } from '../ports/reading-store.ts';
import type { StageResultStore } from '../ports/store.ts';
import type { NameHider } from './hide-names.ts';

export type SourceReading = Pick<ReadingStore, 'reportsById'> &
  Pick<StageResultStore, 'sentencesById' | 'quotesById'>;

/** Where the words of a sentence or quote stand. */
export interface Place {
  readonly reportId: string;
  readonly ranges: readonly TextRange[];
}

/**
 * By the id of the sentence or quote; what is not there (any more) is left out.
 * @param ids of sentences and quotes, best those of one report beside one another.
 * @param seen places of some that were read just before, which are not asked for again.
 */
export async function sourcesAs(
  hider: NameHider,
  ids: readonly string[],
  store: SourceReading,
  seen: ReadonlyMap<string, Place>,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const unseen = await placesOf(
    wanted.filter((id) => !seen.has(id)),
    store,
  );
  // A report at a time, as they came in: its names are looked for once, also where its translations go on in the next call.
  const byReport = grouped(
    wanted.flatMap((id) => {
      const place = seen.get(id) ?? unseen.get(id);
      return place ? { id, ...place } : [];
    }),
    ({ reportId }) => reportId,
  );
  const reports = new Map(
    (await store.reportsById([...byReport.keys()])).map((report) => [report.id, report]),
  );
  return new Map(
    [...byReport].flatMap(([reportId, own]) => {
      const report = reports.get(reportId);
      return report ? own.map(({ id, ranges }) => [id, wordsAs(hider, report, ranges)] as const) : [];
    }),
  );
}

async function placesOf(ids: readonly string[], store: SourceReading): Promise<ReadonlyMap<string, Place>> {
  // An id says what it is of, so that translations of sentences ask for no quote.
  const [ofQuotes, others] = [ids.filter((id) => isIdOf('q', id)), ids.filter((id) => !isIdOf('q', id))];
  const [sentences, quotes] = await Promise.all([
    others.length > 0 ? store.sentencesById(others) : [],
    ofQuotes.length > 0 ? store.quotesById(ofQuotes) : [],
  ]);
  return new Map([
    ...sentences.map(({ id, reportId, range }) => [id, { reportId, ranges: [range] }] as const),
    ...quotes.map(({ id, reportId, content }) => [id, { reportId, ranges: content }] as const),
  ]);
}

function wordsAs(hider: NameHider, { text }: Report, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => hider.range(text, start, end)).join(' ');
}
