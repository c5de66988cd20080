/** What the fake store holds, and what becomes of it when a report or a quote goes. */
import type {
  Alignment,
  Embedding,
  MemoryEntry,
  Quote,
  Report,
  Review,
  Sentence,
  StageRecord,
  Testimony,
  Translation,
} from '@crossquote/domain';
import type { TermsOfQuote } from '../ports/store.ts';
import type { MachineText } from '../ports/translator.ts';

/** A record with the moment its lease ends, in milliseconds since 1970; null: none. */
export type LeasedRecord = Omit<StageRecord, 'leased'> & { readonly leaseUntil: number | null };

/** Maps of values that are never changed in place, so that copying the maps copies the state. */
export interface FakeStoreState {
  readonly reports: Map<string, { readonly report: Report; readonly original: Uint8Array }>;
  /** By report. */
  readonly sentences: Map<string, readonly Sentence[]>;
  readonly quotes: Map<string, Quote>;
  readonly translations: Map<string, Translation>;
  /** By report. */
  readonly embeddings: Map<string, readonly Embedding[]>;
  /** By quote. */
  readonly terms: Map<string, TermsOfQuote>;
  readonly alignments: Map<string, Alignment>;
  /** By collection. */
  readonly testimonies: Map<string, readonly Testimony[]>;
  readonly reviews: Map<string, Review>;
  readonly memory: Map<string, MemoryEntry>;
  /** By model, target and text. */
  readonly cache: Map<string, MachineText>;
  /** By subject and stage. */
  readonly records: Map<string, LeasedRecord>;
}

export function emptyState(): FakeStoreState {
  return {
    reports: new Map(),
    sentences: new Map(),
    quotes: new Map(),
    translations: new Map(),
    embeddings: new Map(),
    terms: new Map(),
    alignments: new Map(),
    testimonies: new Map(),
    reviews: new Map(),
    memory: new Map(),
    cache: new Map(),
    records: new Map(),
  };
}

/** A copy to go back to. */
export function copyState(state: FakeStoreState): FakeStoreState {
  const copies = Object.entries(state).map(([key, map]) => [key, new Map(map as Map<string, unknown>)]);
  return Object.fromEntries(copies) as FakeStoreState;
}

/** Makes the state what the copy is. */
export function restoreState(state: FakeStoreState, copy: FakeStoreState): void {
  for (const key of Object.keys(state) as (keyof FakeStoreState)[]) {
    const map = state[key] as Map<string, unknown>;
    map.clear();
    for (const [id, value] of copy[key]) map.set(id, value);
  }
}

/** Forgets the quotes, and with them their terms and alignments. */
export function dropQuotes(state: FakeStoreState, isGone: (quote: Quote) => boolean): void {
  for (const quote of [...state.quotes.values()].filter(isGone)) {
    state.quotes.delete(quote.id);
    state.terms.delete(quote.id);
    dropWhere(state.alignments, (alignment) => alignment.quotes.includes(quote.id));
  }
}

/** Forgets the report and everything it gave rise to, but no review. */
export function dropReport(state: FakeStoreState, id: string): void {
  state.reports.delete(id);
  state.sentences.delete(id);
  state.embeddings.delete(id);
  dropQuotes(state, (quote) => quote.reportId === id);
  dropWhere(state.translations, (translation) => translation.reportId === id);
  dropWhere(state.records, (record) => record.stage !== 'cluster' && record.subject === id);
  for (const [collection, list] of state.testimonies) {
    state.testimonies.set(
      collection,
      list.filter((testimony) => !testimony.reports.includes(id)),
    );
  }
}

export function dropWhere<T>(map: Map<string, T>, isGone: (value: T) => boolean): void {
  for (const [key, value] of map) if (isGone(value)) map.delete(key);
}
