/** What was written around a report since an earlier look at the database: found by the transactions that wrote it, however many reports there are. */
import type { ChangesAround, ChangesQuery, MatchStore } from '@crossquote/pipeline';
import { daysNear, type PlacedReport, placedReport } from './placed-report.ts';
import type { Sql } from './sql.ts';

export function changesAround(sql: Sql): Pick<MatchStore, 'changesAround'> {
  return { changesAround: (query) => look(sql, query) };
}

async function look(sql: Sql, { reportId, windowDays, since, judged }: ChangesQuery): Promise<ChangesAround> {
  const report = since === null ? null : await placedReport(sql, reportId);
  const { rows } = report
    ? await sql.query<ChangesAround>(SINCE(report, windowDays), [reportId, report.collection, since, judged])
    : await sql.query<ChangesAround>(NOW);
  return rows[0] ?? { moment: '', changed: null };
}

/** Which transactions had ended: those under way may write what nobody sees yet, and have lower numbers than others that are seen. */
const NOW = 'select pg_current_snapshot()::text as moment, null as changed';

/**
 * One statement sees one state of the database, so nothing falls between the moment and what changed. A number that nobody had when the statement began, but for whoever
 * asks, is of another database (0040).
 */
const SINCE = (report: PlacedReport, windowDays: number) => `
  select pg_current_snapshot()::text as moment, array(
    select report_id from app.written_report join app.report on report.id = report_id
    where written_report.collection = $2 and report_id <> $1 and ${daysNear(report, windowDays)}
      and xid >= pg_snapshot_xmin($3::pg_snapshot)
      and (xid < pg_snapshot_xmax(pg_current_snapshot()) or xid = pg_current_xact_id_if_assigned())
      and not pg_visible_in_snapshot(xid, $3::pg_snapshot)
    union
    select gone from unnest($4::text[]) as gone where not exists (select 1 from app.written_report where report_id = gone)
    order by 1
  ) as changed`;
