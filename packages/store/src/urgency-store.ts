/** Reports whose stages come before all that waits. */
import type { UrgencyStore } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function urgencyStore(sql: Sql): UrgencyStore {
  return {
    urgentReports: async (collection) => {
      const { rows } = await sql.query<{ id: string }>(
        `select report_id as id from app.urgent_report join app.report on report.id = report_id
         where $1::text is null or collection = $1 order by 1`,
        [collection ?? null],
      );
      return rows.map(({ id }) => id);
    },
    isUrgent: async (id) => {
      const { rows } = await sql.query('select 1 from app.urgent_report where report_id = $1', [id]);
      return rows.length > 0;
    },
    makeUrgent: async (ids) => {
      const { rowCount } = await sql.query(
        'insert into app.urgent_report select id from app.report where id = any ($1::text[]) order by 1 on conflict do nothing',
        [ids],
      );
      return rowCount ?? 0;
    },
  };
}
