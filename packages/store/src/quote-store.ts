/** Quotes: what `quotes` finds. */
import type { Quote, StageMark } from '@crossquote/domain';
import type { StageResultStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function quoteStore(sql: Sql): Pick<StageResultStore, 'quotesById' | 'saveQuotes'> {
  return {
    quotesById: (ids) => quotesById(sql, ids),
    saveQuotes: (mark, quotes) => saveQuotes(sql, mark, quotes),
  };
}

async function quotesById(sql: Sql, ids: readonly string[]): Promise<readonly Quote[]> {
  const { rows } = await sql.query<{ body: Quote }>(
    'select body from app.quote where id = any ($1::text[]) order by id',
    [ids],
  );
  return rows.map((row) => row.body);
}

/**
 * A quote that is found again is written over, not deleted: its alignments and terms hang on it, and a job may run twice after
 * the stages behind it are done.
 */
async function saveQuotes(sql: Sql, mark: StageMark, quotes: readonly Quote[]): Promise<void> {
  assertOfReport(mark, quotes);
  await saveStage(sql, mark, async (tx) => {
    const ids = quotes.map((quote) => quote.id);
    await tx.query('delete from app.quote where report_id = $1 and id <> all ($2::text[])', [
      mark.subject,
      ids,
    ]);
    const rows = quotes.map((body) => ({ id: body.id, start: body.content[0]?.start ?? 0, body }));
    await writeRows(
      tx,
      `insert into app.quote (id, report_id, start_at, body)
       select id, $2, start, body from json_to_recordset($1::json) as r (id text, start integer, body jsonb)
       on conflict (id) do update set start_at = excluded.start_at, body = excluded.body`,
      rows,
      mark.subject,
    );
  });
}
