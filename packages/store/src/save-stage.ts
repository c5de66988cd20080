/** What every `save…` of a report's stage does: rows and mark in one transaction, or nothing. */
import { InvalidInput, NotFound, type StageMark } from '@crossquote/domain';
import type { Hindrance } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

/**
 * Holds the report, so that it is not deleted meanwhile and two runs of its stages write one after the other; then writes
 * the rows and the record.
 * @throws NotFound when the report is gone.
 */
export async function saveStage(
  sql: Sql,
  mark: StageMark,
  write: (tx: Queryable) => Promise<void>,
  waiting: Hindrance | null = null,
): Promise<void> {
  await sql.transaction(async (tx) => {
    await holdReport(tx, mark.subject);
    await write(tx);
    await saveMark(tx, mark, waiting);
  });
}

/** `no key update` lets others go on referring to the report; it only keeps them from deleting or writing it. */
export async function holdReport(tx: Queryable, reportId: string): Promise<void> {
  const { rows } = await tx.query('select id from app.report where id = $1 for no key update', [reportId]);
  if (rows.length === 0) throw new NotFound('the report is not there any more');
}

/** Done, or waiting for a model; the tries are counted anew once it went well. */
export async function saveMark(tx: Queryable, mark: StageMark, waiting: Hindrance | null): Promise<void> {
  await tx.query(
    `insert into app.stage_record (subject, stage, report_id, fingerprint, state, cause, next_action, attempts)
     values ($1, $2, $3, $4, $5, $6, $7, 0)
     on conflict (subject, stage) do update set
       fingerprint = excluded.fingerprint, state = excluded.state, cause = excluded.cause, next_action = excluded.next_action,
       attempts = case when excluded.state = 'done' then 0 else stage_record.attempts end, lease_until = null`,
    [
      mark.subject,
      mark.stage,
      reportOf(mark),
      mark.fingerprint,
      waiting ? 'waiting-for-model' : 'done',
      waiting?.cause ?? null,
      waiting?.nextAction ?? null,
    ],
  );
}

/** The report that the record goes with; none for a collection's. */
export function reportOf(mark: StageMark): string | null {
  return mark.stage === 'cluster' ? null : mark.subject;
}

/** @throws InvalidInput when one of the rows belongs to another report than the mark. */
export function assertOfReport(mark: StageMark, rows: readonly { readonly reportId: string }[]): void {
  if (rows.some((row) => row.reportId !== mark.subject)) {
    throw new InvalidInput('rows of one report cannot be saved with the mark of another');
  }
}
