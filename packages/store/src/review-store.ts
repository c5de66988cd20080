/** Reviews: what people decided. Only ever added. */
import type { Review } from '@crossquote/domain';
import type { MatchStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

export function reviewStore(sql: Sql): Pick<MatchStore, 'reviews' | 'addReview'> {
  return {
    addReview: async (body) => {
      const { id, collection, at } = body;
      await writeRows(
        sql,
        `insert into app.review (id, collection, at, body)
         select id, collection, at, body from json_to_recordset($1::json) as r (id text, collection text, at text, body jsonb)
         on conflict (id) do nothing`,
        [{ id, collection, at, body }],
      );
    },
    reviews: async (collection) => {
      const { rows } = await sql.query<{ body: Review }>(
        'select body from app.review where collection = $1 order by at, id',
        [collection],
      );
      return rows.map((row) => row.body);
    },
  };
}
