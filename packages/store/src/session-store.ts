/** Sessions that were ended before their time (0032-ended-sessions.sql). */
import type { SessionStore } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function sessionStore(sql: Sql): SessionStore {
  return {
    endSession: async ({ id, until }, now) => {
      await sql.query('delete from app.ended_session where until <= $1', [now]);
      await sql.query('insert into app.ended_session (id, until) values ($1, $2) on conflict do nothing', [
        id,
        until,
      ]);
    },
    isSessionEnded: async (id, begun) => {
      const { rows } = await sql.query(
        `select 1 from app.ended_session where id = $1
         union all select 1 from app.ledger where what = 'restore' and at > $2 limit 1`,
        [id, begun],
      );
      return rows.length > 0;
    },
    lastRestore: async () => {
      const { rows } = await sql.query<{ readonly at: string | null }>(
        "select max(at) as at from app.ledger where what = 'restore'",
      );
      return rows[0]?.at ?? null;
    },
  };
}
