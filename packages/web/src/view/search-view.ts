/** What was found, as this person may see it, with what leads on from each find. */
import { Unavailable } from '@crossquote/domain';
import {
  type FoundPage,
  foundQuotes,
  foundSentences,
  latestReviews,
  type NamesAs,
  type ShownFind,
  type Store,
  shownQuote,
  shownSentence,
  stateAfter,
} from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';
import type { SearchAsked } from './search-asked.ts';

export interface FindView extends ShownFind {
  /** Id of the likeliest pair that it is in and nobody has decided. */
  readonly pair: string | null;
}

export interface SearchView {
  readonly finds: readonly FindView[];
  /** The last one, where others come behind it. */
  readonly last: SearchAsked['after'];
  /** The search came to no end, which says nothing of what is there. */
  readonly isUnfinished: boolean;
  /** Something was asked for word by word, between quotation marks. */
  readonly hasPhrase: boolean;
}

type Asked = SearchAsked & { readonly words: string };
type Deps = Pick<DeskDeps, 'store' | 'embedder'>;

/** @param size of a page. */
export async function searchView(
  asked: Asked,
  size: number,
  deps: Deps,
  names: NamesAs,
): Promise<SearchView> {
  try {
    return await (asked.isOfSentences ? sentences : quotes)(asked, size, deps, names);
  } catch (error) {
    if (error instanceof Unavailable) return { finds: [], last: null, isUnfinished: true, hasPhrase: false };
    throw error;
  }
}

async function quotes(asked: Asked, size: number, deps: Deps, names: NamesAs): Promise<SearchView> {
  const page = await foundQuotes(asked, size, deps, names);
  const pairs = await openPairs(
    page.finds.map(({ quoteId }) => quoteId),
    deps.store,
  );
  return viewOf(page, (find) => ({
    ...shownQuote(find, names.hider, page.question),
    pair: pairs.get(find.quoteId) ?? null,
  }));
}

async function sentences(asked: Asked, size: number, deps: Deps, names: NamesAs): Promise<SearchView> {
  const page = await foundSentences(asked, size, deps, names);
  return viewOf(page, (find) => ({ ...shownSentence(find, names.hider, page.question), pair: null }));
}

function viewOf<Find>(
  { finds, last, question }: FoundPage<Find>,
  shownAs: (find: Find) => FindView,
): SearchView {
  return { finds: finds.map(shownAs), last, isUnfinished: false, hasPhrase: question.phrases.length > 0 };
}

/** Pairs of one quote that are looked at for one that is open. */
const MOST_PAIRS = 5;
/** Reviews of one pair. */
const MOST_REVIEWS = 1000;

/** By quote, the likeliest of each. */
async function openPairs(
  ids: readonly string[],
  store: Pick<Store, 'alignmentsOf' | 'reviewPage'>,
): Promise<ReadonlyMap<string, string>> {
  const all = (await store.alignmentsOf(ids))
    .filter(({ relation }) => relation !== 'different')
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const isOpen = async (subject: string) => {
    const reviews = await store.reviewPage(
      { collection: null, subject },
      { after: null, limit: MOST_REVIEWS },
    );
    const latest = latestReviews(reviews).get(subject);
    return !latest || stateAfter(latest) === 'suggested';
  };
  const found = await Promise.all(
    ids.map(async (id) => {
      const own = all.filter(({ quotes: both }) => both.includes(id)).slice(0, MOST_PAIRS);
      for (const pair of own) if (await isOpen(pair.id)) return [[id, pair.id] as const];
      return [];
    }),
  );
  return new Map(found.flat());
}
