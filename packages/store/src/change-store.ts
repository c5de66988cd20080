/** The log of changes. Its lines are written by triggers (0009-changes.sql). */
import type { Change, ChangeFilter, ChangeStore, Changes } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function changeStore(sql: Sql): ChangeStore {
  return {
    changes: (after, limit, filter) => changes(sql, after, limit, filter),
    lastChange: () => headOf(sql, 'number'),
    lastCut: () => headOf(sql, 'cut'),
    lastCutAt: () => lastCutAt(sql),
    cutChanges: (before) => cutChanges(sql, before),
  };
}

async function headOf(sql: Sql, column: 'number' | 'cut'): Promise<number> {
  const { rows } = await sql.query<{ at: string }>(`select ${column} as at from app.change_head`);
  return Number(rows[0]?.at ?? 0);
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

async function lastCutAt(sql: Sql): Promise<string | null> {
  const { rows } = await sql.query<{ at: string | null }>(
    `select to_char(cut_at at time zone 'UTC', ${ISO}) as at from app.change_head`,
  );
  return rows[0]?.at ?? null;
}

/** In one statement, so that the last number is of the same moment as the lines: none can have come in between. */
const CHANGES = `
  with page as (
    select number, kind, id, op, collection, report_id, at from app.change
    where number > $1::bigint and ($3::text is null or collection = $3) and ($4::text[] is null or kind = any ($4))
    order by number limit $2::int
  )
  select head.number::text as head, head.cut::text as cut, page.number::text as number, kind, id, op, collection,
    report_id as "reportId", to_char(at at time zone 'UTC', ${ISO}) as at
  from app.change_head as head left join page on true order by page.number`;

async function changes(
  sql: Sql,
  after: number,
  limit: number,
  { collection, kinds }: ChangeFilter,
): Promise<Changes> {
  const { rows } = await sql.query<
    Omit<Change, 'number'> & { number: string | null; head: string; cut: string }
  >(CHANGES, [after, limit, collection, kinds]);
  const items = rows.flatMap(({ number, kind: is, id, op, collection: of, reportId, at }) =>
    number === null ? [] : [{ number: Number(number), kind: is, id, op, collection: of, reportId, at }],
  );
  const last = items.at(-1)?.number ?? after;
  const head = Number(rows[0]?.head ?? 0);
  const upTo = items.length < limit ? Math.max(last, head) : last;
  return { items, upTo, cut: Number(rows[0]?.cut ?? 0) };
}

/**
 * First it is said that they are gone, then they go: a reader in between never takes what is left for all there was. The two ends are of one
 * snapshot, so that no change which comes meanwhile is cut.
 */
const CUT = `
  update app.change_head as head set cut = last.number, cut_at = last.at
  from (
    select number, at from app.change where number =
      coalesce((select number - 1 from app.change where at >= $1::timestamptz order by number limit 1), (select max(number) from app.change))
  ) as last
  where last.number > head.cut`;

/** A statement's lines: deleting many at once holds locks for as long. */
const CUT_AT_ONCE = 20_000;

const DELETE_CUT = `
  with gone as (
    delete from app.change where number <= least((select cut from app.change_head), (select min(number) from app.change) + $1::bigint) returning 1
  ) select count(*)::int as count from gone`;

async function cutChanges(sql: Sql, before: string): Promise<number> {
  await sql.query(CUT, [before]);
  for (let all = 0; ; ) {
    const { rows } = await sql.query<{ count: number }>(DELETE_CUT, [CUT_AT_ONCE]);
    const count = rows[0]?.count ?? 0;
    all += count;
    if (count === 0) return all;
  }
}
