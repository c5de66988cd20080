/** Notes of workers at work, by the database's clock. */
import type { WorkerNote, WorkerStore } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function workerStore(sql: Sql): WorkerStore {
  return {
    noteWorker: async ({ id, machine, stages, lacks }) => {
      await sql.query(NOTE, [id, machine, stages, JSON.stringify(lacks)]);
    },
    dropWorker: async (id) => {
      await sql.query('delete from app.worker where id = $1', [id]);
    },
    workersAtWork: async (withinMs) => {
      const { rows } = await sql.query<WorkerNote>(
        `select id, machine, stages, lacks from app.worker
         where seen_at > now() - $1 * interval '1 millisecond' order by machine collate "C", id`,
        [withinMs],
      );
      return rows;
    },
  };
}

/** Of those that were killed it forgets what nobody believes any more. */
const NOTE = `with gone as (delete from app.worker where seen_at < now() - interval '1 day' and id <> $1)
  insert into app.worker (id, machine, stages, lacks, seen_at) values ($1, $2, $3, $4, now())
  on conflict (id) do update set machine = excluded.machine, stages = excluded.stages, lacks = excluded.lacks, seen_at = now()`;
