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

/** The key of the lock that whoever marks a stage holds with others until its transaction ends (0027-release-lock.sql). */
const MARKS = 7_364_223;

/**
 * Says that this release works here from now on, after the marks that others have under way.
 * @throws Conflict when a newer one does.
 */
export async function beginRelease(sql: Sql, ours: number): Promise<void> {
  const { rows } = await sql.query('select 1 from app.release where number < $1', [ours]);
  if (rows.length > 0) await sayThatItIsHere(sql, ours);
  const { isOurs } = await releaseStore(sql, ours).workingRelease();
  if (!isOurs) throw new Conflict(SUPERSEDED);
}

async function sayThatItIsHere(sql: Sql, ours: number): Promise<void> {
  await sql.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1::int, 0)', [MARKS]);
    await tx.query('update app.release set number = $1, since = now() where number < $1', [ours]);
  });
}
