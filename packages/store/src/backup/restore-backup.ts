/**
 * Fills an empty database from a backup, also one of an earlier version: the tables are made as they were then, filled, and brought up to date like
 * those of any database. The file is read to its end before anything is touched.
 */
import { type Act, backupLine, Conflict, InvalidInput } from '@crossquote/domain';
import type { AccessEnded, BackupSummary } from '@crossquote/pipeline';
import { appendLine } from '../ledger-store.ts';
import { migrate, migrateWithin } from '../migrate.ts';
import { type Migration, migrationFiles } from '../migration-files.ts';
import { poolSql, type Sql } from '../sql.ts';
import type { Queryable, SqlPool } from '../sql-pool.ts';
import { backupLines } from './backup-lines.ts';
import { type BackupTable, backupTables, quoted } from './backup-tables.ts';
import { endAccess } from './end-access.ts';
import { countsOf, FORMAT } from './write-backup.ts';

/** Characters of rows that go into one statement, about. */
const BATCH_LENGTH = 4_000_000;

/** Tables that have rows in a database that nobody has used yet. */
const NEVER_EMPTY = new Set(['change_head', 'people_head']);

export interface RestoreOptions {
  /** Tokens and webhooks stay in force as the backup has them: for whoever knows that none was taken back since. */
  readonly keepAccess: boolean;
}

export interface RestoreSummary extends BackupSummary {
  readonly ended: AccessEnded;
}

/**
 * @param pool on a database without a report, decision, token or anything else of ours. The caller ends it.
 * @param act stands in the ledger behind the lines that the backup has.
 * @throws InvalidInput for a file that is no whole backup; Conflict when it is from a newer Crossquote, or the database is in use.
 */
export async function restoreBackup(
  pool: SqlPool,
  path: string,
  act: Act,
  { keepAccess }: RestoreOptions = { keepAccess: false },
): Promise<RestoreSummary> {
  const { first, sha256 } = await endsOf(path);
  const files = migrationsOf(first, path);
  const sql = poolSql(pool);
  await refuseUsed(sql);
  await sql.query('drop schema if exists app cascade');
  await migrate(pool, files);
  // An earlier version has no ledger before it is brought up to date. What is restored and not noted would stay so: a database in use takes no second one.
  return sql.transaction(async (tx) => {
    const summary = { ...(await load(tx, path)), sha256 };
    await migrateWithin(tx);
    await appendLine(tx, backupLine('restore', summary, act));
    const ended = keepAccess ? { tokens: 0, webhooks: 0 } : await endAccess(tx, act);
    return { ...summary, ended };
  });
}

/** The first line, and the hash of all, of a file that was read to its end. */
async function endsOf(path: string): Promise<{ readonly first: string; readonly sha256: string }> {
  let first = '';
  const lines = backupLines(path);
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return { first, sha256: value };
    first ||= value;
  }
}

interface Head {
  readonly crossquote?: unknown;
  readonly migrations?: readonly Pick<Migration, 'number' | 'name' | 'sha256'>[];
}

function migrationsOf(line: string, path: string): readonly Migration[] {
  const { crossquote, migrations = [] } = JSON.parse(line) as Head;
  if (crossquote !== FORMAT)
    throw new InvalidInput(`${path} is no backup that this version reads; update Crossquote`);
  const known = migrationFiles();
  return migrations.map(({ number, name, sha256 }) => {
    const file = known.find((one) => one.number === number && one.sha256 === sha256);
    if (!file)
      throw new Conflict(
        `${path} was made by another Crossquote (${name}): restore it with that one, or update`,
      );
    return file;
  });
}

async function refuseUsed(sql: Sql): Promise<void> {
  if (!(await isThere(sql, 'app.migration'))) return;
  for (const { name } of await backupTables(sql)) {
    if (NEVER_EMPTY.has(name)) continue;
    const found = await sql.query(`select 1 from app.${quoted(name)} limit 1`);
    if (found.rows.length > 0)
      throw new Conflict(
        'a backup is restored into an empty database, and this one is in use: give a new CROSSQUOTE_HOME or DATABASE_URL',
      );
  }
}

async function isThere(sql: Sql, table: string): Promise<boolean> {
  const { rows } = await sql.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  return rows[0]?.there === true;
}

async function load(sql: Sql, path: string): Promise<ReturnType<typeof countsOf>> {
  const tables = await backupTables(sql);
  // What the triggers would note stands in the backup already.
  for (const { name } of tables)
    await sql.query(`alter table app.${quoted(name)} disable trigger user; delete from app.${quoted(name)}`);
  const counts = await fill(sql, tables, path);
  for (const table of tables) {
    await goOnNumbering(sql, table);
    await sql.query(`alter table app.${quoted(table.name)} enable trigger user`);
  }
  return countsOf(counts);
}

async function fill(
  sql: Sql,
  tables: readonly BackupTable[],
  path: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let table: BackupTable | undefined;
  let batch: string[] = [];
  let length = 0;
  const flush = async () => {
    if (table && batch.length > 0) await insert(sql, table, batch);
    if (table) counts.set(table.name, (counts.get(table.name) ?? 0) + batch.length);
    [batch, length] = [[], 0];
  };
  let isHead = true;
  for await (const line of backupLines(path)) {
    if (line.startsWith('{')) {
      await flush();
      if (!isHead) table = tableNamed(line, tables, path);
      isHead = false;
      continue;
    }
    batch.push(line);
    length += line.length;
    if (length > BATCH_LENGTH) await flush();
  }
  await flush();
  return counts;
}

/** The file names tables and columns; what they are called in SQL comes from the database. */
function tableNamed(line: string, tables: readonly BackupTable[], path: string): BackupTable {
  const { table: name, columns } = JSON.parse(line) as Partial<Record<string, unknown>>;
  const table = tables.find((one) => one.name === name);
  if (!table || JSON.stringify(table.columns) !== JSON.stringify(columns))
    throw new InvalidInput(`${path} has a table that its version did not have; take another backup`);
  return table;
}

async function insert(sql: Queryable, table: BackupTable, rows: readonly string[]): Promise<void> {
  const values = table.types.map((type, at) => `(line ->> ${at})::${type}`).join(', ');
  await sql.query(
    `insert into app.${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) overriding system value
     select ${values} from json_array_elements($1::json) with ordinality as lines (line, at) order by at`,
    [`[${rows.join(',')}]`],
  );
}

async function goOnNumbering(sql: Queryable, { name, identity }: BackupTable): Promise<void> {
  if (identity === null) return;
  await sql.query(
    `select setval(pg_get_serial_sequence($1, $2), max(${quoted(identity)})) from app.${quoted(name)} having count(*) > 0`,
    [`app.${quoted(name)}`, identity],
  );
}
