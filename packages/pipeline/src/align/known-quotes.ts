/**
 * What was read out of the reports of a collection, kept from one job to the next: a report is compared with many others, so without
 * this each of 500 reports would be loaded and taken apart hundreds of times. What is kept is used only while the report's revision
 * says that nothing has changed.
 */
import { type ModelRef, modelKey } from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import type { Store } from '../ports/store.ts';
import { readTraits, type TraitsById } from './read-traits.ts';

/** Where quotes are read from, and what their words are looked up in. */
export interface QuoteSources {
  readonly model: ModelRef;
  readonly lexicon: Lexicon;
  readonly store: Store;
}

export interface KnownQuotes {
  /** Traits of all quotes of these reports, by quote id; reports that are gone are left out. */
  read(reportIds: readonly string[], from: QuoteSources): Promise<TraitsById>;
}

/** Reports kept: about 0.3 MB each. With more, the oldest leave, which costs only time. */
const MOST = 1000;

interface KnownReport {
  readonly revision: string;
  readonly quotes: TraitsById;
}

export function knownQuotes(most = MOST): KnownQuotes {
  const reports = new Map<string, KnownReport>();
  const read: KnownQuotes['read'] = async (reportIds, { model, lexicon, store }) => {
    const found = new Map<string, TraitsById>();
    for (const [reportId, revision] of await store.revisions(reportIds)) {
      const key = JSON.stringify([modelKey(model), reportId]);
      const kept = reports.get(key);
      const quotes =
        kept?.revision === revision ? kept.quotes : await readTraits(store, reportId, model, lexicon);
      // Those used last stand last, and leave last.
      reports.delete(key);
      reports.set(key, { revision, quotes });
      for (const id of quotes.ids) found.set(id, quotes);
    }
    for (const key of [...reports.keys()].slice(0, Math.max(0, reports.size - most))) reports.delete(key);
    return { ids: [...found.keys()], get: (id) => found.get(id)?.get(id) };
  };
  return { read };
}
