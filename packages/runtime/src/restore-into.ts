/** Fills the database that the config asks for from a backup. */
import type { Act } from '@crossquote/domain';
import { type RestoreOptions, type RestoreSummary, restoreBackup } from '@crossquote/store';
import type { Config } from './config.ts';
import { PATIENCE_MS, poolOf } from './open-data.ts';

/**
 * @param path of the backup.
 * @param act for the ledger.
 * @throws InvalidInput for a file that is no whole backup; Conflict when it is from a newer Crossquote, or the database is in use.
 */
export async function restoreInto(
  config: Config,
  path: string,
  act: Act,
  options: RestoreOptions,
): Promise<RestoreSummary> {
  const pool = await poolOf(config, PATIENCE_MS);
  try {
    return await restoreBackup(pool, path, act, options);
  } finally {
    await pool.end();
  }
}
