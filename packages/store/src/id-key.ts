/** Which key the ids of the database are made with. */
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

export async function idKeyIn(sql: Queryable): Promise<string | null> {
  const { rows } = await sql.query<{ key: string | null }>('select id_key as key from app.people_head');
  return rows[0]?.key ?? null;
}

/** Not once there was a report (0044-ids-stay.sql). Whoever is adding one holds the row, so that whether there was one is asked when they are done. */
export async function beginIdKey(sql: Sql, key: string): Promise<string | null> {
  return sql.transaction(async (tx) => {
    await tx.query('select 1 from app.people_head for update');
    await tx.query('update app.people_head set id_key = $1 where not ids_stay', [key]);
    return idKeyIn(tx);
  });
}
