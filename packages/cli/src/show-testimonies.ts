/** Testimonies on a terminal as people read them, side by side with the reasons; with --json their records, one a line. */
import type { Testimony } from '@crossquote/domain';
import {
  type DatedKeys,
  keyset,
  type Page,
  type Store,
  type TestimonyFilter,
  testimonyRecordsOf,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { VerbContext } from './verb.ts';
import { testimonyText } from './view/testimony-text.ts';

/** A page in memory, however many there are. */
const PAGE = 20;
const WIDEST = 160;

export interface ShownTestimonies {
  readonly shown: number;
  /** There are others behind them. */
  readonly more: boolean;
}

type Pages = AsyncIterable<readonly Testimony[]>;
type Reading = Pick<Store, 'testimonyPage'>;

/** By when they were first seen, as lists of the API. */
export function testimonyPages(filter: TestimonyFilter, store: Reading): Pages {
  return keyset(
    (asked: Page<DatedKeys>) => store.testimonyPage(filter, asked),
    ({ firstSeen, id }) => ({ at: firstSeen, id }),
    PAGE,
  );
}

/** Those of the ids that the filter leaves in, in the order of the ids. */
export async function* pagesOf(ids: readonly string[], filter: TestimonyFilter, store: Reading): Pages {
  for (let at = 0; at < ids.length; at += PAGE) {
    const asked = ids.slice(at, at + PAGE);
    const found = await Promise.all(
      asked.map((id) => store.testimonyPage({ ...filter, id }, { after: null, limit: 1 })),
    );
    yield found.flat();
  }
}

/** Private names stand there, protected ones never. @param most of them. */
export async function showTestimonies(
  pages: Pages,
  most: number,
  { terminal, args }: VerbContext,
  { store, names }: Pick<Runtime, 'store' | 'names'>,
): Promise<ShownTestimonies> {
  const width = Math.min(terminal.columns, WIDEST);
  let shown = 0;
  for await (const page of pages) {
    const records = await testimonyRecordsOf(store, page);
    const quotes = records.flatMap(({ members }) => members.map(({ quoteId }) => quoteId));
    const alignments = await store.alignmentsOf(quotes);
    const reports = await store.reportsById([...new Set(records.flatMap(({ reports: of }) => of))]);
    const { hider } = await names.as('private');
    const view = hider.value({ records, alignments, reports });
    const byId = new Map(view.reports.map((report) => [report.id, report]));
    for (const testimony of view.records) {
      if (shown === most) return { shown, more: true };
      shown++;
      await terminal.write(
        args['json']
          ? `${JSON.stringify(testimony)}\n`
          : `\n${testimonyText({ testimony, alignments: view.alignments, reports: byId }, shown, width)}`,
      );
    }
  }
  return { shown, more: false };
}
