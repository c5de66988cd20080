/** One question: two quotes, why they may be one utterance, what differs, and what people said of it. */
import type {
  Alignment,
  AlignmentState,
  DecidingReview,
  Difference,
  Quote,
  Report,
  Review,
  Translation,
} from '@crossquote/domain';
import {
  bestTranslation,
  latestReviews,
  type NameHider,
  otherLanguageEar,
  type SenseOf,
  type Store,
  stateAfter,
} from '@crossquote/pipeline';
import { NO_LINKS, sideLinks, type WordSenses } from './links.ts';
import { type SideView, sideView } from './side-view.ts';

export interface ReasonView {
  readonly signal: string;
  /** What it adds to the score, or takes from it. */
  readonly share: number;
  /** Of the signal, in its own unit. */
  readonly value: number;
  /** In English, as the matcher says it. */
  readonly note: string;
}

export interface DifferenceView {
  readonly what: Difference['what'];
  readonly left: string | null;
  readonly right: string | null;
  /** null: the rules. */
  readonly by: 'model' | null;
  /** Perhaps one name in two spellings. */
  readonly maybeSame: boolean;
  /** Words of another quote of the same speaker and report that tell what is left out. */
  readonly elsewhere: string | null;
}

export interface PairView {
  readonly id: string;
  readonly collection: string;
  readonly state: AlignmentState;
  /** null: people decided about it, and it is not found any more. */
  readonly score: number | null;
  readonly relation: Alignment['relation'] | null;
  /** Empty when a quote is not there any more. */
  readonly sides: readonly SideView[];
  /** Those that count, largest share first. */
  readonly reasons: readonly ReasonView[];
  readonly differences: readonly DifferenceView[];
  /** Latest first, comments among them. */
  readonly reviews: readonly Review[];
  /** The decision that counts; null: there is none. */
  readonly latest: DecidingReview | null;
}

/** Shares below this are not shown: they round to nothing. */
const LEAST_SHARE = 0.005;

type Reading = Pick<
  Store,
  'alignment' | 'quotesById' | 'reportsById' | 'translationsOf' | 'reviewPage' | 'reviewedPairs'
>;

/** @param senseOf by it words that mean the same are linked; null: none are. @returns null when there never was such an alignment. */
export async function pairView(
  store: Reading,
  id: string,
  hider: NameHider,
  senseOf: SenseOf | null,
): Promise<PairView | null> {
  const [view] = await pairViews(store, [id], hider, senseOf);
  return view ?? null;
}

/** @param ids of alignments. @returns in the order asked for; those that never were are left out. Each report is read once. */
export async function pairViews(
  store: Reading,
  ids: readonly string[],
  hider: NameHider,
  senseOf: SenseOf | null = null,
): Promise<readonly PairView[]> {
  const pairs = (await Promise.all(ids.map((id) => readPair(store, id)))).flatMap((pair) => pair ?? []);
  const quotes = await store.quotesById(pairs.flatMap((pair) => pair.quotes));
  const [reports, translations] = await Promise.all([
    store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]),
    store.translationsOf(quotes.map(({ id }) => id)),
  ]);
  const senses = senseOf && { senseOf, hear: await otherLanguageEar() };
  const known: Known = {
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    reports: new Map(reports.map((report) => [report.id, report])),
    translations,
    hider,
    senses,
  };
  return pairs.map((pair) => viewOf(pair, known));
}

interface Pair {
  readonly id: string;
  readonly collection: string;
  readonly alignment: Alignment | null;
  readonly quotes: readonly string[];
  readonly reviews: readonly Review[];
}

interface Known {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly translations: readonly Translation[];
  readonly hider: NameHider;
  /** null: no words are linked. */
  readonly senses: WordSenses | null;
}

async function readPair(store: Reading, id: string): Promise<Pair | null> {
  const [alignment, reviews] = await Promise.all([
    store.alignment(id),
    store.reviewPage({ collection: null, subject: id }, { after: null, limit: MOST_REVIEWS }),
  ]);
  const collection = alignment?.collection ?? reviews[0]?.collection;
  if (collection === undefined) return null;
  const quotes = alignment?.quotes ?? (await store.reviewedPairs(collection)).get(id) ?? [];
  return { id, collection, alignment, quotes, reviews };
}

function viewOf({ id, collection, alignment, quotes, reviews }: Pair, known: Known): PairView {
  const latest = latestReviews(reviews).get(id);
  const differences = alignment?.differences ?? [];
  return {
    id,
    collection,
    state: latest ? stateAfter(latest) : 'suggested',
    latest: latest ?? null,
    score: alignment?.score ?? null,
    relation: alignment?.relation ?? null,
    sides: sidesOf(quotes, differences, known),
    reasons: reasonsOf(alignment?.evidence ?? []),
    differences: differences.map(({ what, left, right, by = null, maybeSame = false, elsewhere }) => ({
      what,
      left: left?.text ?? null,
      right: right?.text ?? null,
      by,
      maybeSame,
      elsewhere: elsewhere?.text ?? null,
    })),
    reviews: newestFirst(reviews),
  };
}

const MOST_REVIEWS = 1000;

function newestFirst(reviews: readonly Review[]): readonly Review[] {
  return [...reviews].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
}

function reasonsOf(evidence: Alignment['evidence']): readonly ReasonView[] {
  return evidence
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST_SHARE)
    .map(({ signal, contribution, value, note }) => ({ signal, share: contribution, value, note }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** Both, or none when one of them is not there any more. */
function sidesOf(
  ids: readonly string[],
  differences: readonly Difference[],
  { quotes, reports, translations, hider, senses }: Known,
): readonly SideView[] {
  const found = ids.flatMap((id) => {
    const quote = quotes.get(id);
    const report = quote && reports.get(quote.reportId);
    return report ? [{ quote, report }] : [];
  });
  const [left, right] = found;
  if (!left || !right) return [];
  const links = senses ? sideLinks(left, right, senses, hider) : NO_LINKS;
  return found.map(({ quote, report }, i) => {
    const own = differences.flatMap(({ what, left, right }) => {
      const words = i === 0 ? left : right;
      return words ? [{ what, start: words.start, end: words.end }] : [];
    });
    const translation = bestTranslation(translations, quote.id);
    return sideView(report, quote, { translation, differences: own, hider, links: links[i] ?? [] });
  });
}
