export { type RestoreOptions, type RestoreSummary, restoreBackup } from './backup/restore-backup.ts';
export { type EmbeddedOptions, openEmbedded } from './open-embedded.ts';
export { openPostgres, type PostgresOptions } from './open-postgres.ts';
export { openStore } from './open-store.ts';
export { RELEASE_SETTING, release } from './release.ts';
export type { Queryable, SqlClient, SqlNotification, SqlPool, SqlResult } from './sql-pool.ts';
