/** What a testimony could be merged with, and whether its pairs take two people. */
import type { Alignment, Testimony } from '@crossquote/domain';
import {
  protectedQuotes,
  type Store,
  type TestimonyRecord,
  testimoniesOf,
  testimonyRecordsOf,
} from '@crossquote/pipeline';

export interface ReshapeView {
  /** The likeliest first. */
  readonly candidates: readonly TestimonyRecord[];
  readonly isProtected: boolean;
  /** When this was read, ISO 8601. */
  readonly shownAt: string;
}

const CANDIDATES = 5;
/** Quotes elsewhere that are looked up for them. */
const NEAREST = 20;

type Reading = Pick<Store, 'quotesById' | 'testimonyPage' | 'people' | 'reportsById' | 'translationsOf'>;

/** @param alignments of its members, with whatever quotes. */
export async function reshapeView(
  store: Reading,
  testimony: Testimony,
  alignments: readonly Alignment[],
  now: Date,
): Promise<ReshapeView> {
  const [candidates, says, quotes] = await Promise.all([
    candidatesFor(store, testimony.members, alignments),
    protectedQuotes(store),
    store.quotesById(testimony.members),
  ]);
  return {
    candidates: await testimonyRecordsOf(store, candidates),
    isProtected: says(quotes),
    shownAt: now.toISOString(),
  };
}

/** Those that hold a quote which the machine finds like one of the members. @param alignments of these. */
export async function candidatesFor(
  store: Pick<Store, 'testimonyPage'>,
  members: Testimony['members'],
  alignments: readonly Alignment[],
): Promise<readonly Testimony[]> {
  const own = new Set(members);
  const nearest = [...alignments]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .flatMap(({ quotes }) => quotes.filter((id) => !own.has(id)));
  return testimoniesHolding(store, [...new Set(nearest)].slice(0, NEAREST));
}

/** @param ids of quotes. @returns in their order, each testimony once, some at most. */
export async function testimoniesHolding(
  store: Pick<Store, 'testimonyPage'>,
  ids: readonly string[],
): Promise<readonly Testimony[]> {
  const holding = await testimoniesOf(store, ids);
  return [...new Set(ids.flatMap((id) => holding.get(id) ?? []))].slice(0, CANDIDATES);
}
