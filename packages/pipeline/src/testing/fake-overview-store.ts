/** The fake store's overview. */
import { pairOf, primaryLanguage, type Testimony } from '@crossquote/domain';
import type { FirstTelling, OverviewStore, Telling } from '../ports/overview-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeOverviewStore(state: FakeStoreState): Now<OverviewStore> {
  return {
    carriedTestimonies: (collection, reportIds, limit) => {
      const asked = new Set(reportIds);
      const carried = ({ reports }: Testimony) => reports.filter((id) => asked.has(id)).length;
      return inOrder(state.testimonies.get(collection) ?? [], (t) => [-carried(t), t.id])
        .filter((testimony) => carried(testimony) > 0)
        .slice(0, limit)
        .map((testimony) => {
          const { id, state: is, speakers, withheld, firstSeen, fullest } = testimony;
          return {
            testimony: { id, state: is, speakers, ...(withheld && { withheld }), firstSeen, fullest },
            tellings: tellingsOf(state, testimony, asked),
            firsts: firstsOf(state, testimony),
          };
        });
    },
  };
}

function tellingsOf(
  state: FakeStoreState,
  { members, fullest }: Testimony,
  asked: ReadonlySet<string>,
): readonly Telling[] {
  const quotes = members.flatMap((id) => state.quotes.get(id) ?? []);
  const alignments = [...state.alignments.values()];
  return inOrder(quotes, ({ id }) => [id])
    .filter(({ reportId }) => asked.has(reportId))
    .map(({ id, reportId, form }) => {
      const pair = pairOf(id, fullest).join();
      const found = alignments.find(({ quotes: ids }) => ids.join() === pair);
      const toFullest = found && {
        quotes: found.quotes,
        relation: found.relation,
        differences: found.differences,
      };
      return { quoteId: id, reportId, form, toFullest: toFullest ?? null };
    });
}

function firstsOf(state: FakeStoreState, { reports }: Testimony): readonly FirstTelling[] {
  const all = reports.flatMap((id) => state.reports.get(id)?.report ?? []);
  const firsts = new Map<string, FirstTelling>();
  for (const { id, language, publishedAt } of inOrder(all, (report) => [report.publishedAt, report.id])) {
    const primary = primaryLanguage(language);
    if (!firsts.has(primary)) firsts.set(primary, { language: primary, reportId: id, publishedAt });
  }
  return inOrder(firsts.values(), ({ language }) => [language]);
}
