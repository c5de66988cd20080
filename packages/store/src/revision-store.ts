/** Which reports were worked on since: lets a worker keep what it has read out of a report. */
import type { MatchStore, StageResultStore } from '@crossquote/pipeline';
import { daysNear, placedReport } from './placed-report.ts';
import type { Sql } from './sql.ts';

/**
 * `xmin` is the transaction that wrote the row. Every save of a report's rows writes a stage's record in the same transaction,
 * so the two never part; that a lease writes it too makes a reader look once too often.
 */
const REVISIONS = `
  select report.id, coalesce(string_agg(record.stage || record.xmin::text, ' ' order by record.stage), '') as revision
  from app.report left join app.stage_record record on record.report_id = report.id and record.stage <> 'align'
  where report.id = any ($1::text[]) group by report.id`;

/** With the transaction that wrote the report's terms, which are all written together. */
const AROUND = (daysAreNear: string) => `
  select report.id, concat_ws(' ',
    (select string_agg(record.stage || record.xmin::text, ' ' order by record.stage)
     from app.stage_record record where record.report_id = report.id and record.stage <> 'align'),
    (select 'terms' || xmin::text from app.quote_terms where report_id = report.id limit 1)) as revision
  from app.report where collection = $2 and id <> $1 and ${daysAreNear} order by id`;

export function revisionStore(
  sql: Sql,
): Pick<StageResultStore, 'revisions'> & Pick<MatchStore, 'revisionsAround'> {
  return {
    revisionsAround: async ({ reportId, windowDays }) => {
      const report = await placedReport(sql, reportId);
      if (!report) return new Map();
      const { rows } = await sql.query<{ id: string; revision: string }>(
        AROUND(daysNear(report, windowDays)),
        [reportId, report.collection],
      );
      return new Map(rows.map(({ id, revision }) => [id, revision]));
    },
    revisions: async (reportIds) => {
      const { rows } = await sql.query<{ id: string; revision: string }>(REVISIONS, [reportIds]);
      return new Map(rows.map(({ id, revision }) => [id, revision]));
    },
  };
}
