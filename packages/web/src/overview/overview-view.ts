/** What the pictures of a collection show: some reports in the order of their publication, and the testimonies that they carry. */

import { joinAsRead, type Quote, type Report } from '@crossquote/domain';
import type { CarriedTestimony, NameHider, ReportSummary, Store } from '@crossquote/pipeline';
import { type Headed } from '../text/who-speaks.ts';
import { fuller, type HowTold, howTold } from './how-told.ts';

export interface OverviewReport {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
}

export interface OverviewRow {
  /** Of the testimony. */
  readonly id: string;
  readonly who: Headed;
  /** Beginning of its fullest telling. */
  readonly words: string;
  readonly firstSeen: string | null;
  readonly cells: readonly { readonly reportId: string; readonly quoteId: string; readonly how: HowTold }[];
  /** Of the languages that had it first in one of these reports. */
  readonly firsts: readonly { readonly language: string; readonly reportId: string }[];
}

export interface OverviewView {
  readonly reports: readonly OverviewReport[];
  /** By firstSeen (unknown last), then id. */
  readonly rows: readonly OverviewRow[];
}

/** Code points of a telling that stand beside a row. */
const MOST_WORDS = 80;

/** @param most testimonies shown at most: those that most of the reports carry. */
export async function overviewView(
  store: Pick<Store, 'carriedTestimonies' | 'quotesById' | 'reportsById'>,
  collection: string,
  reports: readonly ReportSummary[],
  { most, hider }: { readonly most: number; readonly hider: NameHider },
): Promise<OverviewView> {
  const ids = reports.map(({ id }) => id);
  const carried = await store.carriedTestimonies(collection, ids, most);
  const words = await wordsOf(
    store,
    carried.map(({ testimony }) => testimony.fullest),
    hider,
  );
  return {
    reports: reports.map(({ id, publisher, source, title, language, publishedAt }) => ({
      id,
      name: publisher ?? source,
      title,
      language,
      publishedAt,
    })),
    rows: carried.map((each) => rowOf(each, words, new Set(ids))).sort(firstSeenFirst),
  };
}

function rowOf(
  { testimony: { id, speakers, withheld, firstSeen, fullest }, tellings, firsts }: CarriedTestimony,
  words: ReadonlyMap<string, string>,
  shown: ReadonlySet<string>,
): OverviewRow {
  const cells = new Map<string, OverviewRow['cells'][number]>();
  for (const telling of tellings) {
    const { reportId, quoteId } = telling;
    const how = howTold(telling, fullest);
    const known = cells.get(reportId);
    if (!known || fuller(known.how, how) !== known.how) cells.set(reportId, { reportId, quoteId, how });
  }
  return {
    id,
    who: { speakers, withheld },
    words: words.get(fullest) ?? '',
    firstSeen,
    cells: [...cells.values()],
    firsts: firsts.filter(({ reportId }) => shown.has(reportId)),
  };
}

async function wordsOf(
  store: Pick<Store, 'quotesById' | 'reportsById'>,
  ids: readonly string[],
  hider: NameHider,
): Promise<ReadonlyMap<string, string>> {
  const quotes = await store.quotesById(ids);
  const reports = await store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]);
  const byId = new Map<string, Report>(reports.map((report) => [report.id, report]));
  return new Map(
    quotes.flatMap((quote) => {
      const report = byId.get(quote.reportId);
      return report ? [[quote.id, shortened(wordsAs(hider, report, quote), MOST_WORDS)] as const] : [];
    }),
  );
}

/** Cut out of the whole text, so that a mark inside a name shows no half of it. */
function wordsAs(hider: NameHider, { text }: Report, { content }: Quote): string {
  return joinAsRead(content.map(({ start, end }) => ({ start, end, text: hider.range(text, start, end) })));
}

/** @param most code points. */
export function shortened(text: string, most: number): string {
  const points = Array.from(text.replace(/\s+/g, ' '));
  return points.length <= most
    ? points.join('')
    : `${points
        .slice(0, most - 1)
        .join('')
        .replace(/[\s…·,]+$/u, '')}…`;
}

function firstSeenFirst(a: OverviewRow, b: OverviewRow): number {
  return (
    Number(a.firstSeen === null) - Number(b.firstSeen === null) ||
    compare(a.firstSeen ?? '', b.firstSeen ?? '') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
