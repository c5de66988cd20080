/**
 * The store in memory, with every promise of the port: the contract suite runs on it as on the real ones. Like the embedded
 * database it does one thing at a time, and refuses to be used from inside `exclusively` except through the store handed in.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Unavailable } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import { storableJson } from '../ports/storable.ts';
import type { Store } from '../ports/store.ts';
import { fakeCalibrationStore } from './fake-calibration-store.ts';
import { fakeChangeStore, noteChanges } from './fake-change-store.ts';
import { fakeCorrectionStore } from './fake-correction-store.ts';
import { dropReport } from './fake-drop.ts';
import { fakeEachReportStore } from './fake-each-report-store.ts';
import { fakeLedgerStore } from './fake-ledger-store.ts';
import { fakeMatchStore } from './fake-match-store.ts';
import { fakeMemoryStore } from './fake-memory-store.ts';
import { fakeModelStore } from './fake-model-store.ts';
import { fakeOverviewStore } from './fake-overview-store.ts';
import { fakePeopleStore } from './fake-people-store.ts';
import { fakeProgressStore } from './fake-progress-store.ts';
import { fakeQuestionStore } from './fake-question-store.ts';
import { fakeReadingStore } from './fake-reading-store.ts';
import { fakeReleaseStore } from './fake-release-store.ts';
import { fakeRemovalStore } from './fake-removal-store.ts';
import { fakeReportStore } from './fake-report-store.ts';
import { fakeSessionStore } from './fake-session-store.ts';
import { fakeStageResultStore } from './fake-stage-result-store.ts';
import { emptyState, type FakeStoreState, keepState, restoreState } from './fake-store-state.ts';
import { fakeTokenStore } from './fake-token-store.ts';
import { fakeUrgencyStore } from './fake-urgency-store.ts';
import { fakeWebhookStore } from './fake-webhook-store.ts';
import { fakeWorkerStore } from './fake-worker-store.ts';
import { fixedClock } from './fixed-clock.ts';

export interface FakeStore extends Store {
  /** As a person who deletes a report does. */
  deleteReport(id: string): Promise<void>;
}

/** @param clock what leases go by. */
export function fakeStore(clock: Clock = fixedClock()): FakeStore {
  const state = emptyState();
  const level = storeLevel(state, clock);
  return {
    ...level,
    deleteReport: async (id) => {
      const before = keepState(state);
      dropReport(state, id);
      noteChanges(state, before, clock);
    },
  };
}

interface Scope {
  readonly owner: object;
  readonly outer: Scope | undefined;
  open: boolean;
}

const current = new AsyncLocalStorage<Scope>();

/** A store, or one lent for the time of a scope. */
function storeLevel(state: FakeStoreState, clock: Clock, lent?: Scope): Store {
  const owner = {};
  let last: Promise<unknown> = Promise.resolve();
  const alone = async <T>(work: () => T | Promise<T>): Promise<T> => {
    refuseMisuse(owner, lent);
    // What is done in a transaction is noted at its end, by the level around it.
    const turn = last.then(() => orNothing(state, work, lent ? null : clock));
    last = turn.catch(() => undefined);
    return turn;
  };
  const exclusively: Store['exclusively'] = (_collection, work) =>
    alone(async () => {
      const scope: Scope = { owner, outer: current.getStore(), open: true };
      try {
        return await current.run(scope, () => work(storeLevel(state, clock, scope)));
      } finally {
        scope.open = false;
      }
    });
  const undisturbed: Store['undisturbed'] = (work) => exclusively('', work);
  const parts = {
    ...fakeReportStore(state),
    ...fakeStageResultStore(state),
    ...fakeEachReportStore(state, clock),
    ...fakeMatchStore(state),
    ...fakeCorrectionStore(state),
    ...fakeMemoryStore(state),
    ...fakeCalibrationStore(state),
    ...fakeModelStore(state),
    ...fakeProgressStore(state, clock),
    ...fakeUrgencyStore(state),
    ...fakeReleaseStore(),
    ...fakeQuestionStore(state),
    ...fakeReadingStore(state),
    ...fakeOverviewStore(state),
    ...fakePeopleStore(state),
    ...fakeLedgerStore(state),
    ...fakeTokenStore(state),
    ...fakeSessionStore(state),
    ...fakeChangeStore(state),
    ...fakeRemovalStore(state),
    ...fakeWebhookStore(state, clock),
    ...fakeWorkerStore(state, clock),
  };
  const methods = Object.entries(parts).map(([name, method]) => {
    const call = method as (...given: unknown[]) => unknown;
    return [name, (...given: unknown[]) => alone(() => structuredClone(call(...taken(name, given))))];
  });
  return { ...Object.fromEntries(methods), exclusively, undisturbed, backUp, close: async () => {} } as Store;
}

/** There is no file that the fake could be read from again. */
const backUp: Store['backUp'] = () => Promise.reject(new Unavailable('the fake store is not backed up'));

/** A copy, so that what a caller does to its own later changes nothing here. */
function taken(method: string, given: readonly unknown[]): unknown[] {
  if (/^(add|save|cache)[A-Z]/.test(method)) given.forEach(assertStorable);
  return given.map((value) => (typeof value === 'function' ? value : structuredClone(value)));
}

function assertStorable(value: unknown): void {
  if (!ArrayBuffer.isView(value)) storableJson(value instanceof Map ? [...value.values()] : (value ?? null));
}

async function orNothing<T>(
  state: FakeStoreState,
  work: () => T | Promise<T>,
  clock: Clock | null,
): Promise<T> {
  const before = keepState(state);
  try {
    const result = await work();
    if (clock) noteChanges(state, before, clock);
    return result;
  } catch (error) {
    restoreState(state, before);
    throw error;
  }
}

function refuseMisuse(owner: object, lent: Scope | undefined): void {
  if (lent && !lent.open) throw new Error('this store was lent for a transaction that is over');
  for (let scope = current.getStore(); scope; scope = scope.outer) {
    if (scope.open && scope.owner === owner) {
      throw new Error('inside a transaction use the store that it was handed, not the one around it');
    }
  }
}
