/** What the fake store holds, kept and restored as a whole. */
import type {
  AccessToken,
  Alignment,
  Anchor,
  Calibration,
  Correction,
  Embedding,
  HeldStage,
  LedgerLine,
  MemoryEntry,
  Person,
  Quote,
  Report,
  Review,
  Sentence,
  Stage,
  StageRecord,
  Testimony,
  Translation,
  TranslationEdit,
} from '@crossquote/domain';
import type { Change } from '../ports/change-store.ts';
import type { ModelInForce } from '../ports/model-store.ts';
import type { EndedSession } from '../ports/session-store.ts';
import type { LastClustering, Meeting, TermsOfQuote } from '../ports/store.ts';
import type { MachineText } from '../ports/translator.ts';
import type { WebhookState } from '../ports/webhook-store.ts';
import type { WorkerNote } from '../ports/worker-store.ts';
import { CopiedWhenChanged, type Kept } from './copied-when-changed.ts';

/** A record with the moment its lease ends, in milliseconds since 1970; null: none. */
export type LeasedRecord = Omit<StageRecord, 'leased'> & { readonly leaseUntil: number | null };

/** Times in milliseconds since 1970. */
export interface KeptWebhook {
  readonly state: Omit<WebhookState, 'behind'>;
  readonly secret: string;
  readonly upTo: number | null;
  readonly missed: boolean;
  readonly holder: string | null;
  readonly leaseUntil: number;
}

interface Holders {
  readonly holder: string | null;
  readonly leftBy: readonly string[];
}

/** Maps of values that are never changed in place, so that keeping the maps keeps the state. */
export interface FakeStoreState {
  readonly reports: Map<string, { readonly report: Report; readonly original: Uint8Array | null }>;
  /** By report. */
  readonly sentences: Map<string, readonly Sentence[]>;
  readonly quotes: Map<string, Quote>;
  readonly translations: Map<string, Translation>;
  readonly edits: Map<string, TranslationEdit>;
  /** By report. */
  readonly embeddings: Map<string, readonly Embedding[]>;
  /** By quote. */
  readonly terms: Map<string, TermsOfQuote>;
  readonly alignments: Map<string, Alignment>;
  /** By collection. */
  readonly testimonies: Map<string, readonly Testimony[]>;
  /** By collection. */
  readonly clusterings: Map<string, Omit<LastClustering, 'touched'>>;
  /** By collection and quote. */
  readonly touched: Map<string, { readonly collection: string; readonly quoteId: string }>;
  readonly reviews: Map<string, Review>;
  /** The quotes of reviewed alignments, by alignment. */
  readonly reviewed: Map<string, readonly [string, string]>;
  readonly anchors: Map<string, Anchor>;
  readonly corrections: Map<string, Correction>;
  readonly memory: Map<string, MemoryEntry>;
  /** By id of the entry, gone or not. */
  readonly memoryNumbers: Map<string, number>;
  /** By report and target. */
  readonly met: Map<string, Meeting>;
  /** By their number, from 0. */
  readonly calibrations: Map<number, Calibration>;
  /** By task, source and target. */
  readonly models: Map<string, ModelInForce>;
  /** By model, target and text. */
  readonly cache: Map<string, MachineText>;
  /** By report and text. */
  readonly cachedFor: Map<string, { readonly reportId: string; readonly text: string }>;
  /** By subject and stage. */
  readonly records: Map<string, LeasedRecord>;
  /** Who holds or held a stage, and who held it before and never ended it, by subject and stage. */
  readonly holders: Map<string, Holders>;
  /** Stages that are paused, by themselves. */
  readonly held: Map<Stage, HeldStage>;
  /** Report ids, by themselves. */
  readonly urgent: Map<string, string>;
  readonly tokens: Map<string, AccessToken>;
  readonly endedSessions: Map<string, EndedSession>;
  /** By pseudonym. */
  readonly people: Map<string, Person>;
  /** By number, from 1. */
  readonly ledger: Map<number, LedgerLine>;
  /** By number. */
  readonly changes: Map<string, Change>;
  /** What ids are made with, if a key was given: under `key`; under `stays` anything once there was a report. */
  readonly idKey: Map<'key' | 'stays', string>;
  /** Of the last change, and of the last one that was cut away. */
  readonly changeHead: Map<'number' | 'cut', number>;
  /** When the last change was committed that was cut, if one was: under `at`. */
  readonly cutAt: Map<'at', string>;
  readonly webhooks: Map<string, KeptWebhook>;
  /** By id, with when it was noted (ms since 1970). */
  readonly workers: Map<string, { readonly note: WorkerNote; readonly seenAt: number }>;
}

export function emptyState(): FakeStoreState {
  return {
    reports: new CopiedWhenChanged(),
    sentences: new CopiedWhenChanged(),
    quotes: new CopiedWhenChanged(),
    translations: new CopiedWhenChanged(),
    edits: new CopiedWhenChanged(),
    embeddings: new CopiedWhenChanged(),
    terms: new CopiedWhenChanged(),
    alignments: new CopiedWhenChanged(),
    testimonies: new CopiedWhenChanged(),
    clusterings: new CopiedWhenChanged(),
    touched: new CopiedWhenChanged(),
    reviews: new CopiedWhenChanged(),
    reviewed: new CopiedWhenChanged(),
    anchors: new CopiedWhenChanged(),
    corrections: new CopiedWhenChanged(),
    memory: new CopiedWhenChanged(),
    memoryNumbers: new CopiedWhenChanged(),
    met: new CopiedWhenChanged(),
    calibrations: new CopiedWhenChanged(),
    models: new CopiedWhenChanged(),
    cache: new CopiedWhenChanged(),
    cachedFor: new CopiedWhenChanged(),
    records: new CopiedWhenChanged(),
    holders: new CopiedWhenChanged(),
    held: new CopiedWhenChanged(),
    urgent: new CopiedWhenChanged(),
    tokens: new CopiedWhenChanged(),
    endedSessions: new CopiedWhenChanged(),
    people: new CopiedWhenChanged(),
    ledger: new CopiedWhenChanged(),
    changes: new CopiedWhenChanged(),
    idKey: new CopiedWhenChanged(),
    changeHead: new CopiedWhenChanged(),
    cutAt: new CopiedWhenChanged(),
    webhooks: new CopiedWhenChanged(),
    workers: new CopiedWhenChanged(),
  };
}

export function idKeyIn({ idKey }: FakeStoreState): string | null {
  return idKey.get('key') ?? null;
}

/** What to go back to: each map by its name. */
export type KeptState = Readonly<Record<keyof FakeStoreState, Kept<unknown, unknown>>>;

/** @param state as `emptyState` made it. */
export function keepState(state: FakeStoreState): KeptState {
  const kept = Object.entries(state).map(([name, map]) => [
    name,
    (map as CopiedWhenChanged<unknown, unknown>).keep(),
  ]);
  return Object.fromEntries(kept) as KeptState;
}

/** The state as it was when it was kept; a map that has not changed since is the very one. */
export function stateBefore(kept: KeptState): FakeStoreState {
  return Object.fromEntries(
    Object.entries(kept).map(([name, { map }]) => [name, map]),
  ) as unknown as FakeStoreState;
}

/** Makes the state what was kept. */
export function restoreState(state: FakeStoreState, kept: KeptState): void {
  for (const [name, old] of Object.entries(stateBefore(kept))) {
    const map = state[name as keyof FakeStoreState] as Map<unknown, unknown>;
    if (old === map) continue;
    map.clear();
    for (const [id, value] of old) map.set(id, value);
  }
}
