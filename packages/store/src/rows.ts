/** Many rows in one statement. The rows travel as one JSON text, which also finds what no database can keep. */
import { storableJson } from '@crossquote/pipeline';
import type { Queryable } from './sql-pool.ts';

/** Rows a statement: 1000 vectors of 384 numbers are 8 MB of JSON. */
const BATCH = 1000;

/**
 * Runs the statement for the rows, which it gets as `$1` (for `json_to_recordset($1::json)`); further values follow.
 * @returns how many rows it changed.
 * @throws InvalidInput when a text in the rows cannot be stored.
 */
export async function writeRows(
  sql: Queryable,
  statement: string,
  rows: readonly object[],
  ...values: readonly unknown[]
): Promise<number> {
  let changed = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const json = storableJson(rows.slice(start, start + BATCH));
    changed += (await sql.query(statement, [json, ...values])).rowCount ?? 0;
  }
  return changed;
}
