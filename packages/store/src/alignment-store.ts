/** Alignments: what `align` finds. */
import type { Alignment, StageMark } from '@crossquote/domain';
import type { MatchStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

export function alignmentStore(
  sql: Sql,
): Pick<
  MatchStore,
  | 'alignments'
  | 'alignment'
  | 'alignmentsOf'
  | 'alignmentCounts'
  | 'quoteIds'
  | 'saveAlignments'
  | 'addAlignments'
> {
  return {
    alignments: async (collection) => {
      const { rows } = await sql.query<{ body: Alignment }>(
        'select body from app.alignment where collection = $1 order by id',
        [collection],
      );
      return rows.map((row) => row.body);
    },
    alignment: async (id) => {
      const { rows } = await sql.query<{ body: Alignment }>('select body from app.alignment where id = $1', [
        id,
      ]);
      return rows[0]?.body ?? null;
    },
    alignmentsOf: async (quoteIds) => {
      const { rows } = await sql.query<{ body: Alignment }>(
        `select body from (
           select id, body from app.alignment where quote_a = any ($1::text[])
           union select id, body from app.alignment where quote_b = any ($1::text[])
         ) as found order by id`,
        [quoteIds],
      );
      return rows.map((row) => row.body);
    },
    alignmentCounts: async (quoteIds) => {
      const { rows } = await sql.query<{ id: string; count: number }>(
        `select asked.id, found.count from unnest($1::text[]) as asked (id) cross join lateral (
           select ((select count(*) from app.alignment where quote_a = asked.id) +
             (select count(*) from app.alignment where quote_b = asked.id))::int as count
         ) as found where found.count > 0`,
        [quoteIds],
      );
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    quoteIds: async (collection) => {
      const { rows } = await sql.query<{ id: string }>(
        `select quote.id from app.quote join app.report on report.id = quote.report_id where collection = $1 order by quote.id`,
        [collection],
      );
      return rows.map(({ id }) => id);
    },
    saveAlignments: (mark, alignments) => saveAlignments(sql, mark, alignments),
    addAlignments: (alignments) => sql.transaction((tx) => insertAll(tx, alignments)),
  };
}

/** A quote that was replaced since it was read makes this a Conflict: the stage must look again. */
async function saveAlignments(sql: Sql, mark: StageMark, alignments: readonly Alignment[]): Promise<void> {
  await saveStage(sql, mark, async (tx) => {
    // By id, since two conditions on columns of their own find their rows by index, and one on either reads all alignments.
    const { rows: own } = await tx.query<{ id: string }>('select id from app.quote where report_id = $1', [
      mark.subject,
    ]);
    await tx.query(
      'delete from app.alignment where quote_a = any ($1::text[]) or quote_b = any ($1::text[])',
      [own.map(({ id }) => id)],
    );
    await insertAll(tx, alignments);
  });
}

async function insertAll(tx: Queryable, alignments: readonly Alignment[]): Promise<void> {
  const rows = alignments.map((body) => {
    const [a, b] = body.quotes;
    return { id: body.id, collection: body.collection, a, b, body };
  });
  await writeRows(
    tx,
    `insert into app.alignment (id, collection, quote_a, quote_b, body)
     select id, collection, a, b, body
     from json_to_recordset($1::json) as r (id text, collection text, a text, b text, body jsonb)
     on conflict (id) do nothing`,
    rows,
  );
}
