/** The log of changes. Its lines are written by triggers (0009-changes.sql). */
import type { Change, ChangeFilter, ChangeStore, Changes } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function changeStore(sql: Sql): ChangeStore {
  return {
    changes: (after, limit, filter) => changes(sql, after, limit, filter),
    lastChange: async () => {
      const { rows } = await sql.query<{ number: string }>('select number from app.change_head');
      return Number(rows[0]?.number ?? 0);
    },
  };
}

/** In one statement, so that the last number is of the same moment as the lines: none can have come in between. */
const CHANGES = `
  with page as (
    select number, kind, id, op, collection, report_id, at from app.change
    where number > $1::bigint and ($3::text is null or collection = $3) and ($4::text is null or kind = $4)
    order by number limit $2::int
  )
  select (select number from app.change_head)::text as head, page.number::text as number, kind, id, op, collection,
    report_id as "reportId", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from (select 1) as always left join page on true order by page.number`;

async function changes(
  sql: Sql,
  after: number,
  limit: number,
  { collection, kind }: ChangeFilter,
): Promise<Changes> {
  const { rows } = await sql.query<Omit<Change, 'number'> & { number: string | null; head: string }>(
    CHANGES,
    [after, limit, collection, kind],
  );
  const items = rows.flatMap(({ number, kind: is, id, op, collection: of, reportId, at }) =>
    number === null ? [] : [{ number: Number(number), kind: is, id, op, collection: of, reportId, at }],
  );
  const last = items.at(-1)?.number ?? after;
  const head = Number(rows[0]?.head ?? 0);
  return { items, upTo: items.length < limit ? Math.max(last, head) : last };
}
