/** How far every report is. Leases go by the database's clock, so a worker whose clock is wrong does no harm. */
import {
  type Act,
  grouped,
  type HeldStage,
  holdLine,
  STAGES,
  type Stage,
  type StageMark,
  type StageRecord,
  stagesLine,
} from '@crossquote/domain';
import { type Hindrance, MOST_CRASHES, type OfEach, type ProgressStore } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import { repeatDeadlocked } from './repeat-deadlocked.ts';
import { reportOf } from './save-stage.ts';
import type { Sql } from './sql.ts';

const RECORD = `subject, stage, fingerprint, state, cause, next_action as "nextAction", attempts,
  state = 'running' and coalesce(lease_until > now(), false) as leased`;

/** In milliseconds from now. */
const LEASE = (parameter: string) => `now() + ${parameter} * interval '1 millisecond'`;

export function progressStore(sql: Sql): ProgressStore {
  return {
    stageRecords: (collection) => stageRecords(sql, collection),
    stageRecordsOf: async (subject) => (await stageRecordsOfEach(sql, [subject])).get(subject) ?? [],
    beginStage: (mark, leaseMs, holder) => beginStage(sql, mark, leaseMs, holder),
    letGo: (mark, holder) => letGo(sql, mark, holder),
    renewLease: (mark, leaseMs) => renewLease(sql, mark, leaseMs),
    hinderStage: (mark, state, hindrance, holder) => hinderStage(sql, mark, state, hindrance, holder),
    cancelStages: (marks, hindrance, act) =>
      repeatDeadlocked(() => sql.transaction((tx) => cancelStages(tx, marks, hindrance, act))),
    forgetRecords: (records, act) =>
      repeatDeadlocked(() => sql.transaction((tx) => forgetRecords(tx, records, act))),
    heldStages: () => heldStages(sql),
    pauseStages: (stages, act) =>
      sql.transaction((tx) => changeHeld(tx, 'pause', PAUSE, [stages, act.by, act.at], act)),
    unpauseStages: (stages, act) =>
      sql.transaction((tx) => changeHeld(tx, 'unpause', UNPAUSE, [stages], act)),
    forgetStages: (subjects, stages, act) =>
      repeatDeadlocked(() => sql.transaction((tx) => forgetStages(tx, subjects, stages, act))),
  };
}

const PAUSE = `
  insert into app.held_stage (stage, held_by, since) select distinct unnest($1::text[]), $2::text, $3::text
  on conflict do nothing returning stage`;

const UNPAUSE = 'delete from app.held_stage where stage = any ($1::text[]) returning stage';

export async function stageRecordsOfEach(
  sql: Sql,
  subjects: readonly string[],
): Promise<OfEach<StageRecord>> {
  const { rows } = await sql.query<StageRecord>(
    `select ${RECORD} from app.stage_record where subject = any ($1::text[])`,
    [subjects],
  );
  return grouped(inOrder(rows), ({ subject }) => subject);
}

async function letGo(sql: Sql, { subject, stage, fingerprint }: StageMark, holder: string): Promise<void> {
  await sql.query(
    `update app.stage_record set holder = nullif(holder, $4), left_by = array_remove(left_by, $4)
     where subject = $1 and stage = $2 and fingerprint = $3 and state in ('running', 'retrying')`,
    [subject, stage, fingerprint, holder],
  );
}

async function renewLease(
  sql: Sql,
  { subject, stage, fingerprint }: StageMark,
  leaseMs: number,
): Promise<void> {
  await sql.query(
    `update app.stage_record set lease_until = ${LEASE('$4')}
     where subject = $1 and stage = $2 and fingerprint = $3 and state = 'running'`,
    [subject, stage, fingerprint, leaseMs],
  );
}

async function heldStages(sql: Sql): Promise<readonly HeldStage[]> {
  const { rows } = await sql.query<HeldStage>('select stage, held_by as by, since from app.held_stage');
  return STAGES.flatMap((stage) => rows.find((row) => row.stage === stage) ?? []);
}

async function forgetStages(
  tx: Sql,
  subjects: readonly string[],
  stages: readonly Stage[],
  act: Act,
): Promise<number> {
  const { rows } = await tx.query<OfReport>(
    'delete from app.stage_record where subject = any ($1::text[]) and stage = any ($2::text[]) returning report_id as "reportId"',
    [subjects, stages],
  );
  return noteStages(tx, 'reprocess', rows, act);
}

interface OfReport {
  /** null: a collection's. */
  readonly reportId: string | null;
}

/** @returns how many there are. */
async function noteStages(
  tx: Sql,
  what: 'cancel' | 'retry' | 'reprocess',
  rows: readonly OfReport[],
  act: Act,
): Promise<number> {
  const reports = rows.flatMap(({ reportId }) => reportId ?? []);
  if (rows.length > 0) await appendLine(tx, stagesLine(what, reports, rows.length, act));
  return rows.length;
}

/** @returns the stages that it changed, with which it stands in the ledger. */
async function changeHeld(
  tx: Sql,
  what: 'pause' | 'unpause',
  statement: string,
  values: readonly unknown[],
  act: Act,
): Promise<readonly Stage[]> {
  const { rows } = await tx.query<{ stage: Stage }>(statement, values);
  const changed = STAGES.filter((stage) => rows.some((row) => row.stage === stage));
  if (changed.length > 0) await appendLine(tx, holdLine(what, changed, act));
  return changed;
}

/**
 * Marks come as four columns: one statement for all. Their reports are held first, as whoever removes one does: with only a record in hand, each of the two
 * would wait for the other. Whatever was removed by then is left out, and so is a collection that has no report any more: its record would keep the name.
 */
async function cancelStages(
  tx: Sql,
  marks: readonly StageMark[],
  { cause, nextAction }: Hindrance,
  act: Act,
): Promise<number> {
  const collections = marks.filter((mark) => reportOf(mark) === null).map(({ subject }) => subject);
  await tx.query(
    'select 1 from app.report where id = any ($1::text[]) or collection = any ($2::text[]) order by id for key share',
    [marks.map(reportOf), collections],
  );
  const { rows } = await tx.query<OfReport>(
    `insert into app.stage_record as r (subject, stage, report_id, fingerprint, state, cause, next_action, attempts)
     select subject, stage, report_id, fingerprint, 'cancelled', $5, $6, 0
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as mark (subject, stage, report_id, fingerprint)
     where exists (select 1 from app.report where id = report_id or (report_id is null and collection = subject))
     on conflict (subject, stage) do update set fingerprint = excluded.fingerprint, state = excluded.state,
       cause = excluded.cause, next_action = excluded.next_action, lease_until = null
     where not (r.state = 'done' and r.fingerprint = excluded.fingerprint)
       and not (r.state = 'running' and coalesce(r.lease_until > now(), false))
     returning report_id as "reportId"`,
    [
      marks.map(({ subject }) => subject),
      marks.map(({ stage }) => stage),
      marks.map(reportOf),
      marks.map(({ fingerprint }) => fingerprint),
      cause,
      nextAction,
    ],
  );
  return noteStages(tx, 'cancel', rows, act);
}

async function forgetRecords(tx: Sql, records: readonly StageRecord[], act: Act): Promise<number> {
  const { rows } = await tx.query<OfReport>(
    `delete from app.stage_record as r
     using unnest($1::text[], $2::text[], $3::text[], $4::text[]) as old (subject, stage, fingerprint, state)
     where r.subject = old.subject and r.stage = old.stage and r.fingerprint = old.fingerprint and r.state = old.state
     returning r.report_id as "reportId"`,
    [
      records.map(({ subject }) => subject),
      records.map(({ stage }) => stage),
      records.map(({ fingerprint }) => fingerprint),
      records.map(({ state }) => state),
    ],
  );
  return noteStages(tx, 'retry', rows, act);
}

/** Nearly all of a large collection are alike but for their subject: as rows of their own, a quarter of a million take seconds to read. */
async function stageRecords(sql: Sql, collection?: string): Promise<readonly StageRecord[]> {
  const { rows } = await sql.query<Omit<StageRecord, 'subject'> & { readonly subjects: readonly string[] }>(
    `with record as (
       select ${RECORD} from app.stage_record
       where $1::text is null or (report_id is null and subject = $1)
         or report_id in (select id from app.report where collection = $1)
     )
     select stage, fingerprint, state, cause, "nextAction", attempts, leased, array_agg(subject) as subjects
     from record group by stage, fingerprint, state, cause, "nextAction", attempts, leased`,
    [collection ?? null],
  );
  return inOrder(
    rows.flatMap(({ subjects, ...alike }) => subjects.map((subject) => ({ subject, ...alike }))),
  );
}

/** By subject, then in the order of the stages. */
function inOrder(records: readonly StageRecord[]): readonly StageRecord[] {
  return [...records].sort((a, b) =>
    a.subject === b.subject
      ? STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)
      : a.subject < b.subject
        ? -1
        : 1,
  );
}

/** Whoever held it in a row and never said how it ended, but for whoever comes now: they live. */
const LEFT_BY = `case
  when r.fingerprint <> excluded.fingerprint or r.state not in ('running', 'retrying') then '{}'
  when r.state = 'running' and r.holder <> excluded.holder then array_append(array_remove(r.left_by, excluded.holder), r.holder)
  else array_remove(r.left_by, excluded.holder) end`;

async function beginStage(
  sql: Sql,
  mark: StageMark,
  leaseMs: number,
  holder: string,
): ReturnType<ProgressStore['beginStage']> {
  const { rows } = await sql.query<{ crashes: number }>(
    `insert into app.stage_record as r (subject, stage, report_id, fingerprint, state, attempts, lease_until, holder)
     values ($1, $2, $3, $4, 'running', 1, ${LEASE('$5')}, $7)
     on conflict (subject, stage) do update set fingerprint = excluded.fingerprint, state = 'running', cause = null,
       next_action = null, lease_until = excluded.lease_until, holder = excluded.holder, left_by = ${LEFT_BY},
       attempts = r.attempts + case when cardinality(${LEFT_BY}) >= $6 then 0 else 1 end
     where not (r.state = 'done' and r.fingerprint = excluded.fingerprint)
     returning cardinality(left_by) as crashes`,
    [mark.subject, mark.stage, reportOf(mark), mark.fingerprint, leaseMs, MOST_CRASHES, holder],
  );
  if (!rows[0]) return 'done';
  return rows[0].crashes >= MOST_CRASHES ? 'poisoned' : 'begun';
}

/**
 * Nothing for a report that is gone, nor over a `done` of the same fingerprint: another worker got it right meanwhile. What somebody else began ends
 * with this no more than with the next who begins it.
 */
async function hinderStage(
  sql: Sql,
  mark: StageMark,
  state: 'retrying' | 'failed',
  { cause, nextAction }: Hindrance,
  holder: string,
): Promise<void> {
  await sql.query(
    `insert into app.stage_record as r (subject, stage, report_id, fingerprint, state, cause, next_action, attempts, holder)
     select $1, $2, $3, $4, $5, $6, $7, 1, $8
     where $3::text is null or exists (select 1 from app.report where id = $3)
     on conflict (subject, stage) do update set fingerprint = excluded.fingerprint, state = excluded.state,
       cause = excluded.cause, next_action = excluded.next_action, lease_until = null, holder = excluded.holder,
       left_by = case when r.state = 'running' and r.holder = excluded.holder then '{}' else ${LEFT_BY} end
     where not (r.state = 'done' and r.fingerprint = excluded.fingerprint)`,
    [mark.subject, mark.stage, reportOf(mark), mark.fingerprint, state, cause, nextAction, holder],
  );
}
