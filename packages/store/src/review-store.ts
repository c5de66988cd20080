/** Reviews: what people decided. Only ever added. */
import { type Review, reviewLine } from '@crossquote/domain';
import type { MatchStore } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

export function reviewStore(sql: Sql): Pick<MatchStore, 'reviews' | 'addReview' | 'reviewedPairs'> {
  return {
    addReview: (body, pair) =>
      sql.transaction(async (tx) => {
        const { id, collection, at } = body;
        const { rows } = await tx.query('select 1 from app.review where id = $1', [id]);
        await writeRows(tx, ADD_REVIEW, [{ id, collection, at, body, a: pair?.[0], b: pair?.[1] }]);
        if (rows.length === 0) await appendLine(tx, reviewLine(body));
      }),
    reviews: async (collection) => {
      const { rows } = await sql.query<{ body: Review }>(
        'select body from app.review where collection = $1 order by at, id',
        [collection],
      );
      return rows.map((row) => row.body);
    },
    reviewedPairs: (collection) => reviewedPairs(sql, collection),
  };
}

/** With the pair that its alignment has, or that an earlier review of it had, or that was given; both quotes are touched. */
const ADD_REVIEW = `
  with added as (
    insert into app.review (id, collection, at, body, quote_a, quote_b)
    select r.id, r.collection, r.at, r.body, coalesce(pair.quote_a, r.a), coalesce(pair.quote_b, r.b)
    from json_to_recordset($1::json) as r (id text, collection text, at text, body jsonb, a text, b text)
    left join lateral (
      select quote_a, quote_b from app.alignment where id = r.body ->> 'subject'
      union
      select quote_a, quote_b from app.review where subject = r.body ->> 'subject' and quote_a is not null
      limit 1
    ) pair on true
    on conflict (id) do nothing
    returning collection, quote_a, quote_b
  )
  insert into app.touched_quote (collection, quote_id)
  select collection, unnest(array[quote_a, quote_b]) from added where quote_a is not null`;

async function reviewedPairs(
  sql: Sql,
  collection: string,
): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const { rows } = await sql.query<{ subject: string; a: string; b: string }>(
    `select distinct on (subject) subject, coalesce(review.quote_a, alignment.quote_a) as a,
       coalesce(review.quote_b, alignment.quote_b) as b
     from app.review left join app.alignment on alignment.id = subject
     where review.collection = $1 and coalesce(review.quote_a, alignment.quote_a) is not null
     order by subject`,
    [collection],
  );
  return new Map(rows.map(({ subject, a, b }) => [subject, [a, b] as const]));
}
