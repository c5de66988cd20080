/** What is told to wait. */
import { NotFound, type Pause } from '@crossquote/domain';
import { type PauseStore, storableJson } from '@crossquote/pipeline';
import { errorField } from './error-field.ts';
import type { Sql } from './sql.ts';

const PAUSE = 'kind, name, paused_by as by, at';

/** foreign_key_violation. */
const NO_SUCH_REPORT = '23503';

export function pauseStore(sql: Sql): PauseStore {
  return {
    pauses: async () => (await sql.query<Pause>(`select ${PAUSE} from app.pause order by kind, name`)).rows,
    pause: (pauses) => pause(sql, pauses),
    unpause: async (pauses) => {
      const { rowCount } = await sql.query(
        'delete from app.pause where (kind, name) in (select kind, name from json_to_recordset($1::json) as r (kind text, name text))',
        [storableJson(pauses)],
      );
      return rowCount ?? 0;
    },
  };
}

async function pause(sql: Sql, pauses: readonly Pause[]): Promise<readonly Pause[]> {
  try {
    const { rows } = await sql.query<Pause>(
      `insert into app.pause (kind, name, paused_by, at)
       select kind, name, by, at from json_to_recordset($1::json) as r (kind text, name text, by text, at text) order by 1, 2
       on conflict do nothing returning ${PAUSE}`,
      [storableJson(pauses)],
    );
    return rows;
  } catch (error) {
    if (errorField(error, 'code') === NO_SUCH_REPORT)
      throw new NotFound('the report is gone, so there is nothing to pause');
    throw error;
  }
}
