/** A quote, and the testimonies that it may be a telling of: those the machine finds it like, or those that were searched for. */
import { NotFound, type Quote, type Report, Unavailable } from '@crossquote/domain';
import {
  type Bearers,
  bestTranslation,
  type NameHider,
  protectedQuotes,
  type Store,
  searchQuotes,
  type TestimonyRecord,
  testimonyRecordsOf,
} from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';
import { candidatesFor, testimoniesHolding } from './reshape-view.ts';
import { type SideView, sideView } from './side-view.ts';

export interface BelongsView {
  readonly side: SideView;
  readonly candidates: readonly TestimonyRecord[];
  readonly isProtected: boolean;
  /** What was searched for; null: nothing. */
  readonly asked: string | null;
  /** The search came to no end, which says nothing of what is there. */
  readonly isUnfinished: boolean;
  /** When this was read, ISO 8601. */
  readonly shownAt: string;
}

const FOUND = 20;

type Deps = Pick<DeskDeps, 'store' | 'embedder' | 'clock'> & { readonly names: Bearers };

/** @param asked a question in which hidden names are names that nobody knows. @throws NotFound when there is no such quote. */
export async function belongsView(
  id: string,
  asked: string | null,
  deps: Deps,
  hider: NameHider,
): Promise<BelongsView> {
  const { store } = deps;
  const shownAt = deps.clock.now().toISOString();
  const { quote, report } = await quoteById(id, store);
  const { collection } = report;
  const hits = asked === null ? [] : await foundQuotes(asked, collection, deps);
  const found =
    asked === null
      ? await candidatesFor(store, [id], await store.alignmentsOf([id]))
      : await testimoniesHolding(store, hits ?? []);
  const others = found.filter(({ members }) => !members.includes(id));
  const [candidates, says, translations] = await Promise.all([
    testimonyRecordsOf(store, others),
    protectedQuotes(store),
    store.translationsOf([id]),
  ]);
  const translation = bestTranslation(translations, id);
  return {
    side: sideView(report, quote, { translation, differences: [], hider }),
    candidates,
    isProtected: says([quote]),
    asked,
    isUnfinished: hits === null,
    shownAt,
  };
}

/** @throws NotFound */
export async function quoteById(
  id: string,
  store: Pick<Store, 'quotesById' | 'reportsById'>,
): Promise<{ readonly quote: Quote; readonly report: Report }> {
  const [quote] = await store.quotesById([id]);
  const [report] = quote ? await store.reportsById([quote.reportId]) : [];
  if (!quote || !report) throw new NotFound('there is no such quote (any more)');
  return { quote, report };
}

/** @returns null where it came to no end: its statement took too long, or no sentence model is here. */
async function foundQuotes(asked: string, collection: string, deps: Deps): Promise<readonly string[] | null> {
  const scope = { collection, language: null, limit: FOUND, after: null };
  const found = await searchQuotes(asked, scope, deps).catch((error: unknown) => {
    if (error instanceof Unavailable) return null;
    throw error;
  });
  return found?.map(({ quoteId }) => quoteId) ?? null;
}
