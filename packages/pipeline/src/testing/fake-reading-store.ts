/** The fake store's pages and searches. */
import { cosine, isDeciding, modelKey, type Quote, type Report, type Testimony } from '@crossquote/domain';
import type {
  CollectionSummary,
  DatedKeys,
  Page,
  QuoteFilter,
  QuoteKeys,
  ReadingStore,
  SearchScope,
  StageCount,
  TestimonyFilter,
} from '../ports/reading-store.ts';
import { alignmentStates } from '../review/alignment-states.ts';
import { summaryOf } from './fake-report-store.ts';
import { ORIGINS } from './fake-stage-result-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { fakeTestimonyStore } from './fake-testimony-store.ts';
import { compareKeys, inOrder, type Key } from './in-order.ts';
import { isSaidBy } from './is-said-by.ts';
import type { Now } from './now.ts';

export function fakeReadingStore(state: FakeStoreState): Now<ReadingStore> {
  return {
    reportsById: (ids) =>
      inOrder(new Set(ids), (id) => [id]).flatMap((id) => state.reports.get(id)?.report ?? []),
    translationsOf: (ids) => {
      const found = [...state.translations.values()].filter(({ of }) => ids.includes(of));
      return inOrder(found, (t) => [t.of, t.language, ORIGINS.indexOf(t.origin), t.id]);
    },
    reportPage: ({ collection, language, publisher, from, to }, page) => {
      const found = [...state.reports.values()]
        .map(({ report }) => report)
        .filter((r) => isOr(collection, r.collection) && isOr(publisher, r.publisher))
        .filter((r) => speaks(language, r.language) && isWithin(r.publishedAt, from, to));
      return pageOf(found, (r) => [r.publishedAt, r.id], page, datedAfter(page)).map(summaryOf);
    },
    quotePage: (filter, page) => quotePage(state, filter, page),
    alignmentPage: (filter, page) => alignmentPage(state, filter, page),
    testimonyPage: (filter, page) => {
      const names = filter.collection === null ? [...state.testimonies.keys()] : [filter.collection];
      const all = names.flatMap((name) => fakeTestimonyStore(state).testimonies(name));
      const found = all.filter((t) => isTestimony(state.quotes, t, filter));
      return pageOf(found, (t) => [t.firstSeen, t.id], page, datedAfter(page));
    },
    reviewPage: ({ collection, subject, only }, page) => {
      const found = [...state.reviews.values()].filter(
        (r) =>
          isOr(collection, r.collection) &&
          isOr(subject, r.subject) &&
          (only === undefined || isDeciding(r) === (only === 'decisions')),
      );
      return pageOf(found, (r) => [r.at, r.id], page, datedAfter(page));
    },
    collectionNames: () =>
      [...new Set([...state.reports.values()].map(({ report }) => report.collection))].sort(),
    keptCollectionNames: () => keptCollectionNames(state),
    collections: () => collectionsOf(state),
    stageCounts: () => stageCounts(state),
    quotesByWords: (words, scope) => {
      const hits = quotesIn(state, scope).map((quote) => {
        const own = new Set(state.terms.get(quote.id)?.terms);
        const had = words.filter(
          ({ terms, speakers }) => terms.some((term) => own.has(term)) || isSaidBy(speakers, quote),
        );
        return { quoteId: quote.id, words: had.length };
      });
      const found = hits.filter(({ words: count }) => count > 0);
      return inOrder(found, (hit) => [-hit.words, hit.quoteId]).slice(0, scope.limit);
    },
    quotesByVector: (vector, model, scope) => {
      const found = quotesIn(state, scope).flatMap(({ id, reportId }) => {
        const own = (state.embeddings.get(reportId) ?? []).find(
          (e) => e.of === id && e.part === null && modelKey(e.model) === modelKey(model),
        );
        return own ? [{ quoteId: id, vector: own.vector }] : [];
      });
      return inOrder(found, (hit) => [-cosine(hit.vector, vector), hit.quoteId]).slice(0, scope.limit);
    },
    sentencesByVector: (vector, model, scope) => {
      const found = [...state.sentences].flatMap(([reportId, sentences]) => {
        if (!isIn(state.reports.get(reportId)?.report, scope)) return [];
        const own = new Map(
          (state.embeddings.get(reportId) ?? [])
            .filter((e) => modelKey(e.model) === modelKey(model))
            .map((e) => [e.of, e.vector]),
        );
        return sentences.flatMap((sentence) => {
          const vector = own.get(sentence.id);
          return vector ? [{ sentence, vector }] : [];
        });
      });
      return inOrder(found, (hit) => [-cosine(hit.vector, vector), hit.sentence.id]).slice(0, scope.limit);
    },
  };
}

function quotePage(state: FakeStoreState, filter: QuoteFilter, page: Page<QuoteKeys>) {
  const found = [...state.quotes.values()].flatMap((quote) => {
    const report = state.reports.get(quote.reportId)?.report;
    if (!report || !isOr(filter.collection, report.collection) || !isOr(filter.report, report.id)) return [];
    if (!speaks(filter.language, report.language) || !isOr(filter.form, quote.form)) return [];
    if (!isSaidBy(filter.speakers, quote)) return [];
    if (!isWithin(report.publishedAt, filter.from, filter.to)) return [];
    return [{ quote, publishedAt: report.publishedAt }];
  });
  const after = page.after && [page.after.at, page.after.report, page.after.start, page.after.id];
  return pageOf(
    found,
    ({ quote: q, publishedAt }) => [publishedAt, q.reportId, q.content[0]?.start ?? 0, q.id],
    page,
    after,
  );
}

const alignmentPage = (
  state: FakeStoreState,
  { id, collection, state: wanted, minScore, report }: Parameters<ReadingStore['alignmentPage']>[0],
  page: Parameters<ReadingStore['alignmentPage']>[1],
) => {
  const all = [...state.alignments.values()];
  const states = alignmentStates(all, [...state.reviews.values()]);
  const found = all
    .map((alignment) => ({ alignment, state: states.get(alignment.id) ?? ('suggested' as const) }))
    .filter(
      ({ alignment: a, state: is }) => isOr(id, a.id) && isOr(collection, a.collection) && isOr(wanted, is),
    )
    .filter(({ alignment: a }) => minScore === null || a.score >= minScore)
    .filter(({ alignment: a }) => a.quotes.some((quote) => isOr(report, state.quotes.get(quote)?.reportId)));
  return pageOf(found, (row) => [row.alignment.id], page, page.after && [page.after.id]);
};

function isTestimony(
  quotes: FakeStoreState['quotes'],
  t: ReturnType<Now<ReadingStore>['testimonyPage']>[number],
  { id, state, language, speakers, report, holding, from, to }: TestimonyFilter,
): boolean {
  return (
    isOr(id, t.id) &&
    isOr(state, t.state) &&
    t.languages.some((own) => speaks(language, own)) &&
    (speakers === null || t.members.some((member) => mayFind(t, quotes.get(member), speakers))) &&
    (report === null || t.reports.includes(report)) &&
    (holding === null || t.members.some((member) => holding.includes(member))) &&
    isWithin(t.firstSeen, from, to)
  );
}

/** Where a report withholds the name, nothing is found by one that another gives. */
function mayFind(t: Testimony, quote: Quote | undefined, speakers: readonly string[]): boolean {
  return (t.withheld === undefined || quote?.speaker.withheld === true) && isSaidBy(speakers, quote);
}

function collectionsOf(state: FakeStoreState): readonly CollectionSummary[] {
  const reports = [...state.reports.values()].map(({ report }) => report);
  const names = [...new Set(reports.map(({ collection }) => collection))].sort();
  return names.map((name) => {
    const own = reports.filter(({ collection }) => collection === name);
    const ids = new Set(own.map(({ id }) => id));
    const count = (map: ReadonlyMap<string, { readonly collection: string }>) =>
      [...map.values()].filter(({ collection }) => collection === name).length;
    return {
      name,
      reports: own.length,
      quotes: [...state.quotes.values()].filter(({ reportId }) => ids.has(reportId)).length,
      alignments: count(state.alignments),
      testimonies: state.testimonies.get(name)?.length ?? 0,
      reviews: count(state.reviews),
      languages: [...new Set(own.map(({ language }) => language))].sort(),
    };
  });
}

function stageCounts({ records }: FakeStoreState): readonly StageCount[] {
  const counts = new Map<string, StageCount>();
  for (const { stage, state } of records.values()) {
    const key = `${stage} ${state}`;
    counts.set(key, { stage, state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return inOrder(counts.values(), ({ stage, state }) => [stage, state]);
}

function quotesIn(state: FakeStoreState, scope: SearchScope) {
  return [...state.quotes.values()].filter(({ reportId }) =>
    isIn(state.reports.get(reportId)?.report, scope),
  );
}

function isIn(report: Report | undefined, { collection, language }: SearchScope): boolean {
  return report !== undefined && isOr(collection, report.collection) && speaks(language, report.language);
}

function isOr(wanted: string | null, is: string | null | undefined): boolean {
  return wanted === null || wanted === is;
}

function speaks(wanted: string | null, is: string): boolean {
  return wanted === null || is === wanted || is.startsWith(`${wanted}-`);
}

function isWithin(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date.slice(0, to.length) <= to);
}

function datedAfter({ after }: Page<DatedKeys>): readonly Key[] | null {
  return after && [after.at, after.id];
}

function keptCollectionNames(state: FakeStoreState): readonly string[] {
  const { reports, alignments, reviews, corrections, changes, touched, records, webhooks } = state;
  const named = [alignments, reviews, corrections, changes, touched].flatMap((map) => [
    ...(map as ReadonlyMap<string, { readonly collection: string }>).values(),
  ]);
  const names = [
    ...[...reports.values()].map(({ report }) => report.collection),
    ...named.map(({ collection }) => collection),
    ...state.testimonies.keys(),
    ...state.clusterings.keys(),
    ...[...records.values()].filter(({ stage }) => stage === 'cluster').map(({ subject }) => subject),
    ...[...webhooks.values()].flatMap(({ state: { collection } }) => collection ?? []),
  ];
  return [...new Set(names)].sort();
}

function pageOf<T>(
  list: readonly T[],
  keysOf: (value: T) => readonly Key[],
  { limit }: Pick<Page<unknown>, 'limit'>,
  after: readonly Key[] | null,
): readonly T[] {
  const rest = inOrder(list, keysOf).filter((value) => !after || compareKeys(keysOf(value), after) > 0);
  return rest.slice(0, limit);
}
