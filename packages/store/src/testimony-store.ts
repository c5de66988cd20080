/** Testimonies: what `cluster` makes of a collection. */
import { InvalidInput, type StageMark, type Testimony } from '@crossquote/domain';
import type { MatchStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { saveMark } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function testimonyStore(sql: Sql): Pick<MatchStore, 'testimonies' | 'saveTestimonies'> {
  return {
    testimonies: async (collection) => {
      const { rows } = await sql.query<{ body: Testimony }>(
        'select body from app.testimony where collection = $1 order by first_seen nulls last, id',
        [collection],
      );
      return rows.map((row) => row.body);
    },
    saveTestimonies: (mark, testimonies) => saveTestimonies(sql, mark, testimonies),
  };
}

async function saveTestimonies(sql: Sql, mark: StageMark, testimonies: readonly Testimony[]): Promise<void> {
  if (testimonies.some((testimony) => testimony.collection !== mark.subject)) {
    throw new InvalidInput('testimonies of one collection cannot be saved with the mark of another');
  }
  await sql.transaction(async (tx) => {
    // The mark comes first: its row is the lock between two that cluster the same collection at once.
    await saveMark(tx, mark, null);
    await tx.query('delete from app.testimony where collection = $1', [mark.subject]);
    const rows = testimonies.map((body) => {
      const { id, firstSeen, reports } = body;
      return { id, firstSeen, reports, body };
    });
    await writeRows(
      tx,
      `insert into app.testimony (collection, id, first_seen, reports, body)
       select $2, id, "firstSeen", array(select json_array_elements_text(reports)), body
       from json_to_recordset($1::json) as r (id text, "firstSeen" text, reports json, body jsonb)`,
      rows,
      mark.subject,
    );
  });
}
