/**
 * What was read out of the reports of a collection, kept from one job to the next: every report is compared with every other,
 * so without this each of 500 reports would be loaded and taken apart 500 times. What is kept is used only while the report's
 * revision says that nothing has changed.
 */
import { type ModelRef, modelKey } from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import type { Store } from '../ports/store.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { readTraits, type TraitsById } from './read-traits.ts';

/** Where quotes are read from, and what their words are looked up in. */
export interface QuoteSources {
  readonly model: ModelRef;
  readonly lexicon: Lexicon;
  readonly store: Store;
}

export interface KnownQuotes {
  /** Traits of the quotes, by id; ids that are gone are left out. */
  read(quoteIds: readonly string[], collection: string, from: QuoteSources): Promise<TraitsById>;
}

/** Reports kept: about 0.3 MB each. With more, the oldest leave, which costs only time. */
const MOST = 1000;

interface KnownReport {
  readonly revision: string;
  readonly quotes: TraitsById;
}

export function knownQuotes(most = MOST): KnownQuotes {
  const reports = new Map<string, KnownReport>();
  const read: KnownQuotes['read'] = async (quoteIds, collection, { model, lexicon, store }) => {
    const revisions = await store.revisions(collection);
    const keyOf = (reportId: string) => JSON.stringify([collection, modelKey(model), reportId]);
    const found = new Map<string, QuoteTraits>();
    const wanted = new Set(quoteIds);
    const take = (quotes: TraitsById) => {
      for (const [id, traits] of quotes) if (wanted.delete(id)) found.set(id, traits);
    };
    for (const [reportId, revision] of revisions) {
      const known = reports.get(keyOf(reportId));
      if (known?.revision === revision) take(known.quotes);
    }
    for (const reportId of await reportsOf([...wanted], store)) {
      const quotes = await readTraits(store, reportId, model, lexicon);
      reports.set(keyOf(reportId), { revision: revisions.get(reportId) ?? '', quotes });
      take(quotes);
    }
    for (const key of [...reports.keys()].slice(0, Math.max(0, reports.size - most))) reports.delete(key);
    return found;
  };
  return { read };
}

async function reportsOf(quoteIds: readonly string[], store: Store): Promise<readonly string[]> {
  if (quoteIds.length === 0) return [];
  const quotes = await store.quotesById(quoteIds);
  return [...new Set(quotes.map(({ reportId }) => reportId))].sort();
}
