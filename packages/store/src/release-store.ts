/** Which release works on the database: the newest that ever opened it. */
import { Conflict } from '@crossquote/domain';
import { type ReleaseStore, SUPERSEDED } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function releaseStore(sql: Sql, ours: number): ReleaseStore {
  return {
    workingRelease: async () => {
      const { rows } = await sql.query<{ number: number; age: number }>(
        'select number, (extract(epoch from now() - since) * 1000)::float8 as age from app.release',
      );
      return { isOurs: (rows[0]?.number ?? 0) <= ours, ageMs: rows[0]?.age ?? 0 };
    },
  };
}

/**
 * Says that this release works here from now on.
 * @throws Conflict when a newer one does.
 */
export async function beginRelease(sql: Sql, ours: number): Promise<void> {
  await sql.query('update app.release set number = $1, since = now() where number < $1', [ours]);
  const { isOurs } = await releaseStore(sql, ours).workingRelease();
  if (!isOurs) throw new Conflict(SUPERSEDED);
}
