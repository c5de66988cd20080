/**
 * What was read out of the reports of a collection, kept from one job to the next: a report is compared with many others, so without
 * this each of 500 reports would be loaded and taken apart hundreds of times. What is kept is used only while the report's revision
 * says that nothing has changed.
 */
import { type ModelRef, modelKey } from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import type { Store } from '../ports/store.ts';
import { type TraitsById, traitsOf } from './traits/read-traits.ts';

/** Where quotes are read from, and what their words are looked up in. */
export interface QuoteSources {
  readonly model: ModelRef;
  readonly lexicon: Lexicon;
  readonly store: Store;
}

export interface KnownQuotes {
  /** Traits of all quotes of these reports, by quote id; reports that are gone are left out. */
  read(reportIds: readonly string[], from: QuoteSources): Promise<TraitsById>;
  /** Whether it is kept, unless it has changed meanwhile. */
  has(reportId: string, model: ModelRef): boolean;
}

/** What is kept. With more, the reports that were used longest ago leave, which costs only time; one that alone has more is not kept, and lets the others stay. */
export interface MostKept {
  readonly reports: number;
  /** Taken apart. Of most reports these are few, but of copies of one text all. */
  readonly quotes: number;
}

const MOST: MostKept = { reports: 1000, quotes: 4000 };

/** Reports that are read together: their rows are in memory twice for a moment. */
const TOGETHER = 50;

interface KnownReport {
  readonly revision: string;
  readonly quotes: TraitsById;
}

export function knownQuotes(most: MostKept = MOST): KnownQuotes {
  const reports = new Map<string, KnownReport>();
  const read: KnownQuotes['read'] = async (reportIds, from) => {
    const found = new Map<string, TraitsById>();
    const revisions = await from.store.revisions(reportIds);
    // Taken now: while others are read, another job may push them out.
    const kept = new Map(
      [...revisions].flatMap(([reportId, revision]) => {
        const found = reports.get(keyOf(reportId, from.model));
        return found?.revision === revision ? [[reportId, found.quotes] as const] : [];
      }),
    );
    const fresh = await readTogether(
      [...revisions.keys()].filter((id) => !kept.has(id)),
      from,
    );
    for (const [reportId, revision] of revisions) {
      const key = keyOf(reportId, from.model);
      const quotes = kept.get(reportId) ?? fresh.get(reportId);
      // It went between the two questions.
      if (!quotes) continue;
      // Those used last stand last, and leave last.
      reports.delete(key);
      reports.set(key, { revision, quotes });
      for (const id of quotes.ids) found.set(id, quotes);
    }
    for (const key of tooMany(reports, most)) reports.delete(key);
    const all = [...new Set(found.values())];
    return {
      ids: [...found.keys()],
      get: (id) => found.get(id)?.get(id),
      takenApart: () => all.reduce((sum, quotes) => sum + quotes.takenApart(), 0),
    };
  };
  return { read, has: (reportId, model) => reports.has(keyOf(reportId, model)) };
}

/** The keys of those that leave: the first ones, and those that fit beside no other. */
function tooMany(reports: ReadonlyMap<string, KnownReport>, most: MostKept): readonly string[] {
  let quotes = 0;
  const counted = [...reports].map(([key, known]) => ({ key, own: known.quotes.takenApart() }));
  const [huge, others] = [
    counted.filter(({ own }) => own > most.quotes),
    counted.filter(({ own }) => own <= most.quotes).reverse(),
  ];
  const end = others.findIndex(({ own }, index) => {
    quotes += own;
    return index >= most.reports || quotes > most.quotes;
  });
  return [...huge, ...(end < 0 ? [] : others.slice(end))].map(({ key }) => key);
}

function keyOf(reportId: string, model: ModelRef): string {
  return JSON.stringify([modelKey(model), reportId]);
}

async function readTogether(
  reportIds: readonly string[],
  { model, lexicon, store }: QuoteSources,
): Promise<ReadonlyMap<string, TraitsById>> {
  const read = new Map<string, TraitsById>();
  for (let at = 0; at < reportIds.length; at += TOGETHER)
    for (const reading of await store.readings(reportIds.slice(at, at + TOGETHER), model))
      read.set(reading.report.id, await traitsOf(reading, lexicon));
  return read;
}
