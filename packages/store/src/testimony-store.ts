/** Testimonies: what `cluster` makes of a collection, and what has changed since. */
import { InvalidInput, type StageMark, type Testimony } from '@crossquote/domain';
import type { Clustered, LastClustering, MatchStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { saveMark } from './save-stage.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

export function testimonyStore(
  sql: Sql,
): Pick<MatchStore, 'testimonies' | 'saveTestimonies' | 'takeTouched'> {
  return {
    testimonies: (collection) => testimonies(sql, collection),
    saveTestimonies: (mark, list, clustered) => saveTestimonies(sql, mark, list, clustered),
    takeTouched: (collection) => takeTouched(sql, collection),
  };
}

/** In one statement, so that both are of one clustering; the list of reports comes with the first row only, since it may be long. */
async function testimonies(sql: Sql, collection: string): Promise<readonly Testimony[]> {
  const { rows } = await sql.query<{
    body: Omit<Testimony, 'searched'>;
    searched: readonly string[] | null;
  }>(
    `select body, case when row_number() over in_order = 1
       then (select searched from app.clustering where collection = $1) end as searched
     from app.testimony where collection = $1
     window in_order as (order by first_seen nulls last, id) order by first_seen nulls last, id`,
    [collection],
  );
  const searched = rows[0]?.searched ?? [];
  return rows.map(({ body }) => ({ ...body, searched }));
}

/** Taken first and read after: what is committed in between is taken the next time, at worst once too often. */
async function takeTouched(sql: Sql, collection: string): Promise<LastClustering> {
  const { rows: touched } = await sql.query<{ id: string }>(
    `with taken as (delete from app.touched_quote where collection = $1 returning quote_id)
     select distinct quote_id as id from taken order by quote_id`,
    [collection],
  );
  const { rows } = await sql.query<{ recipe: string; searched: readonly string[] }>(
    'select recipe, searched from app.clustering where collection = $1',
    [collection],
  );
  const { recipe = null, searched = [] } = rows[0] ?? {};
  return { recipe, searched, touched: touched.map(({ id }) => id) };
}

async function saveTestimonies(
  sql: Sql,
  mark: StageMark,
  list: readonly Testimony[],
  clustered: Clustered = { recipe: '', searched: list[0]?.searched ?? [], instead: null },
): Promise<void> {
  if (list.some((testimony) => testimony.collection !== mark.subject)) {
    throw new InvalidInput('testimonies of one collection cannot be saved with the mark of another');
  }
  await sql.transaction(async (tx) => {
    // The mark comes first: its row is the lock between two that cluster the same collection at once.
    await saveMark(tx, mark, null);
    await removeReplaced(tx, mark.subject, clustered.instead);
    await insertAll(tx, mark.subject, list);
    await tx.query(
      `insert into app.clustering (collection, recipe, searched) values ($1, $2, $3)
       on conflict (collection) do update set recipe = excluded.recipe, searched = excluded.searched`,
      [mark.subject, clustered.recipe, clustered.searched],
    );
  });
}

async function removeReplaced(
  tx: Queryable,
  collection: string,
  instead: readonly string[] | null,
): Promise<void> {
  if (instead === null) await tx.query('delete from app.testimony where collection = $1', [collection]);
  else
    await tx.query('delete from app.testimony where collection = $1 and members && $2::text[]', [
      collection,
      instead,
    ]);
}

async function insertAll(tx: Queryable, collection: string, list: readonly Testimony[]): Promise<void> {
  const rows = list.map((testimony) => {
    const { id, firstSeen, reports, members } = testimony;
    // What is undefined is not written.
    return { id, firstSeen, reports, members, body: { ...testimony, searched: undefined } };
  });
  await writeRows(
    tx,
    `insert into app.testimony (collection, id, first_seen, reports, members, body)
     select $2, id, "firstSeen", array(select json_array_elements_text(reports)),
       array(select json_array_elements_text(members)), body
     from json_to_recordset($1::json) as r (id text, "firstSeen" text, reports json, members json, body jsonb)`,
    rows,
    collection,
  );
}
