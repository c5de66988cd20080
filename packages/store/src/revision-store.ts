/** Which reports were worked on since: lets a worker keep what it has read out of a report. */
import type { StageResultStore } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

/**
 * `xmin` is the transaction that wrote the row. Every save of a report's rows writes a stage's record in the same transaction,
 * so the two never part; that a lease writes it too makes a reader look once too often.
 */
const REVISIONS = `
  select report.id, coalesce(string_agg(record.stage || record.xmin::text, ' ' order by record.stage), '') as revision
  from app.report left join app.stage_record record on record.report_id = report.id and record.stage <> 'align'
  where report.id = any ($1::text[]) group by report.id`;

export function revisionStore(sql: Sql): Pick<StageResultStore, 'revisions'> {
  return {
    revisions: async (reportIds) => {
      const { rows } = await sql.query<{ id: string; revision: string }>(REVISIONS, [reportIds]);
      return new Map(rows.map(({ id, revision }) => [id, revision]));
    },
  };
}
