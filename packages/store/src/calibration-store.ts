/** Calibrations: weights that were put in force. Only ever added. */
import { type Calibration, calibrationLine } from '@crossquote/domain';
import type { CalibrationStore } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

export function calibrationStore(sql: Sql): CalibrationStore {
  const bodies = async (order: string) => {
    const { rows } = await sql.query<{ body: Calibration }>(`select body from app.calibration ${order}`);
    return rows.map((row) => row.body);
  };
  return {
    addCalibration: (body) =>
      sql.transaction(async (tx) => {
        await writeRows(tx, ADD, [{ id: body.id, body }]);
        await appendLine(tx, calibrationLine(body));
      }),
    calibration: async () => (await bodies('order by number desc limit 1'))[0] ?? null,
    calibrations: () => bodies('order by number'),
  };
}

const ADD = `insert into app.calibration (id, body)
  select id, body from json_to_recordset($1::json) as r (id text, body jsonb)`;
