/** The fake store's stage records; leases go by the clock it was given. */
import {
  type Act,
  type HeldStage,
  holdLine,
  STAGES,
  type StageMark,
  type StageRecord,
  stagesLine,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Hindrance } from '../ports/hindrance.ts';
import { MOST_CRASHES, type ProgressStore } from '../ports/store.ts';
import { appendLine } from './fake-ledger-store.ts';
import { assertReport, recordKey } from './fake-save.ts';
import type { FakeStoreState, LeasedRecord } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeProgressStore(state: FakeStoreState, clock: Clock): Now<ProgressStore> {
  const { records, reports, held, holders } = state;
  const now = () => clock.now().getTime();
  const told = (isWanted: (record: LeasedRecord) => boolean): readonly StageRecord[] =>
    inOrder([...records.values()].filter(isWanted), (r) => [r.subject, STAGES.indexOf(r.stage)]).map(
      ({ leaseUntil, ...record }) => ({
        ...record,
        leased: record.state === 'running' && leaseUntil !== null && leaseUntil > now(),
      }),
    );
  return {
    stageRecords: (collection) =>
      told((r) => collection === undefined || collectionOf(state, r) === collection),
    stageRecordsOf: (subject) => told((record) => record.subject === subject),
    beginStage: (mark, leaseMs, holder) => {
      if (mark.stage !== 'cluster') assertReport(state, mark.subject);
      if (isDone(state, mark)) return 'done';
      const before = records.get(recordKey(mark));
      const leftBy = leftByNow(state, mark, holder);
      holders.set(recordKey(mark), { holder, leftBy });
      const isPoisoned = leftBy.length >= MOST_CRASHES;
      const attempts = (before?.attempts ?? 0) + (isPoisoned ? 0 : 1);
      records.set(recordKey(mark), {
        ...onlyMark(mark),
        state: 'running',
        cause: null,
        nextAction: null,
        attempts,
        leaseUntil: now() + leaseMs,
      });
      return isPoisoned ? 'poisoned' : 'begun';
    },
    letGo: (mark, holder) => {
      const kept = holders.get(recordKey(mark));
      if (!kept || records.get(recordKey(mark))?.fingerprint !== mark.fingerprint) return;
      const leftBy = kept.leftBy.filter((each) => each !== holder);
      holders.set(recordKey(mark), { holder: kept.holder === holder ? null : kept.holder, leftBy });
    },
    renewLease: (mark, leaseMs) => {
      const record = records.get(recordKey(mark));
      if (record?.state !== 'running' || record.fingerprint !== mark.fingerprint) return;
      records.set(recordKey(mark), { ...record, leaseUntil: now() + leaseMs });
    },
    hinderStage: (mark, hinderedState, hindrance, holder) => {
      if (mark.stage !== 'cluster' && !reports.has(mark.subject)) return;
      if (isDone(state, mark)) return;
      const isOwn =
        records.get(recordKey(mark))?.state === 'running' && holders.get(recordKey(mark))?.holder === holder;
      holders.set(recordKey(mark), { holder, leftBy: isOwn ? [] : leftByNow(state, mark, holder) });
      records.set(recordKey(mark), hindered(state, mark, hinderedState, hindrance));
    },
    cancelStages: (marks, hindrance, act) => {
      const open = marks.filter((mark) => isOpen(state, mark, now()));
      for (const mark of open) records.set(recordKey(mark), cancelled(mark, hindrance));
      return noteStages(state, 'cancel', open, act);
    },
    forgetRecords: (old, act) => {
      const found = old.filter((record) => {
        const kept = records.get(recordKey(record));
        return kept?.state === record.state && kept.fingerprint === record.fingerprint;
      });
      for (const record of found) records.delete(recordKey(record));
      return noteStages(state, 'retry', found, act);
    },
    heldStages: () => STAGES.flatMap((stage) => held.get(stage) ?? []),
    pauseStages: (stages, act) => {
      const more = STAGES.filter((stage) => stages.includes(stage) && !held.has(stage));
      for (const stage of more) held.set(stage, { stage, by: act.by, since: act.at } satisfies HeldStage);
      if (more.length > 0) appendLine(state, holdLine('pause', more, act));
      return more;
    },
    unpauseStages: (stages, act) => {
      const fewer = STAGES.filter((stage) => stages.includes(stage) && held.has(stage));
      for (const stage of fewer) held.delete(stage);
      if (fewer.length > 0) appendLine(state, holdLine('unpause', fewer, act));
      return fewer;
    },
    forgetStages: (subjects, stages, act) => {
      const found = [...records.values()].filter(
        ({ subject, stage }) => subjects.includes(subject) && stages.includes(stage),
      );
      for (const record of found) records.delete(recordKey(record));
      return noteStages(state, 'reprocess', found, act);
    },
  };
}

/** @returns how many there are. */
function noteStages(
  state: FakeStoreState,
  what: 'cancel' | 'retry' | 'reprocess',
  marks: readonly StageMark[],
  act: Act,
): number {
  const reports = marks.flatMap(({ subject, stage }) => (stage === 'cluster' ? [] : [subject]));
  if (marks.length > 0) appendLine(state, stagesLine(what, reports, marks.length, act));
  return marks.length;
}

/** Whoever held it in a row and never said how it ended, but for whoever comes now. */
function leftByNow({ records, holders }: FakeStoreState, mark: StageMark, now: string): readonly string[] {
  const [record, before] = [records.get(recordKey(mark)), holders.get(recordKey(mark))];
  const isOpen = record?.state === 'running' || record?.state === 'retrying';
  if (!before || !isOpen || record.fingerprint !== mark.fingerprint) return [];
  const left =
    record.state === 'running' && before.holder ? [...before.leftBy, before.holder] : before.leftBy;
  return left.filter((holder) => holder !== now);
}

function collectionOf({ reports }: FakeStoreState, { stage, subject }: LeasedRecord): string | undefined {
  return stage === 'cluster' ? subject : reports.get(subject)?.report.collection;
}

function isOpen(state: FakeStoreState, mark: StageMark, now: number): boolean {
  const isThere =
    mark.stage === 'cluster'
      ? [...state.reports.values()].some(({ report }) => report.collection === mark.subject)
      : state.reports.has(mark.subject);
  if (!isThere) return false;
  const record = state.records.get(recordKey(mark));
  const leased = record?.state === 'running' && record.leaseUntil !== null && record.leaseUntil > now;
  return !leased && !isDone(state, mark);
}

function cancelled(mark: StageMark, hindrance: Hindrance): LeasedRecord {
  return { ...onlyMark(mark), ...hindrance, state: 'cancelled', attempts: 0, leaseUntil: null };
}

function isDone({ records }: FakeStoreState, mark: StageMark): boolean {
  const record = records.get(recordKey(mark));
  return record?.state === 'done' && record.fingerprint === mark.fingerprint;
}

function onlyMark({ subject, stage, fingerprint }: StageMark): StageMark {
  return { subject, stage, fingerprint };
}

function hindered(
  { records }: FakeStoreState,
  mark: StageMark,
  state: 'retrying' | 'failed',
  { cause, nextAction }: Hindrance,
): LeasedRecord {
  const attempts = records.get(recordKey(mark))?.attempts ?? 1;
  return { ...onlyMark(mark), state, cause, nextAction, attempts, leaseUntil: null };
}
