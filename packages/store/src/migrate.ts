/**
 * Brings the database to this version's tables: every migration once, in order, each in a transaction of its own together
 * with its line in the ledger. Several may start at once: an advisory lock lets one through, the others find the work done.
 */
import { Conflict, InvalidInput } from '@crossquote/domain';
import { errorField } from './error-field.ts';
import { type Migration, migrationFiles } from './migration-files.ts';
import { release } from './release.ts';
import { poolSql, type Sql } from './sql.ts';
import type { SqlPool } from './sql-pool.ts';

/** Any number that nobody else uses for an advisory lock in this database. */
const LOCK = 7_364_220_191;

/**
 * @throws Conflict when the database was written by another version; InvalidInput when the server lacks pgvector.
 */
export async function migrate(pool: SqlPool, files: readonly Migration[] = migrationFiles()): Promise<void> {
  const sql = poolSql(pool);
  let pending = true;
  while (pending) pending = await sql.transaction((tx) => applyNext(tx, files));
}

/** The same inside a transaction: all that is missing, or nothing. What a migration leaves for the end of a transaction is done before the next one, which may change those tables. */
export async function migrateWithin(tx: Sql): Promise<void> {
  const files = migrationFiles();
  while (await applyNext(tx, files))
    await tx.query('set constraints all immediate; set constraints all deferred');
}

/** @returns whether there may be more to do. */
async function applyNext(tx: Sql, files: readonly Migration[]): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await ensureLedger(tx);
  const { rows } = await tx.query<Applied>('select number, name, sha256 from app.migration order by number');
  await refuseStrangers(tx, rows, files);
  const next = files.find((file) => !rows.some((row) => row.number === file.number));
  if (!next) return false;
  await apply(tx, next);
  await tx.query('insert into app.migration (number, name, sha256) values ($1, $2, $3)', [
    next.number,
    next.name,
    next.sha256,
  ]);
  return true;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

async function ensureLedger(tx: Sql): Promise<void> {
  const { rows } = await tx.query<{ ready: boolean }>(
    "select to_regclass('app.migration') is not null as ready",
  );
  if (rows[0]?.ready) return;
  await tx.query('create schema if not exists app');
  await tx.query(
    'create table app.migration (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())',
  );
}

async function refuseStrangers(
  tx: Sql,
  applied: readonly Applied[],
  files: readonly Migration[],
): Promise<void> {
  for (const row of applied) {
    const file = files.find((f) => f.number === row.number);
    if (!file) throw await madeByNewer(tx, row);
    if (file.sha256 !== row.sha256) {
      throw new Conflict(
        `${file.name} is not what this database was made with: use the version that made it, or start with an empty database`,
      );
    }
  }
}

/** Two checkouts may say the same version: the numbers of their releases differ. */
async function madeByNewer(tx: Sql, { name }: Applied): Promise<Conflict> {
  const { rows: found } = await tx.query<{ there: boolean }>(
    "select to_regclass('app.release') is not null as there",
  );
  const { rows } = found[0]?.there
    ? await tx.query<{ number: number }>('select number from app.release')
    : { rows: [] };
  const theirs = rows[0]?.number ?? 0;
  const numbers = theirs > release() ? `, release ${theirs}; this is release ${release()}` : '';
  return new Conflict(
    `the database was made by a newer Crossquote (${name}${numbers}): update this one to what runs on the other machines (crossquote doctor says which), and leave the database as it is`,
  );
}

async function apply(tx: Sql, migration: Migration): Promise<void> {
  try {
    await tx.query(migration.sql);
  } catch (error) {
    throw aboutExtension(error) ?? error;
  }
}

/** 0A000 and 58P01: the server has no such extension; 42501: only a superuser may add it. */
function aboutExtension(error: unknown): Error | null {
  const code = errorField(error, 'code');
  if (code === '0A000' || code === '58P01') {
    return new InvalidInput(
      'the PostgreSQL server has no pgvector: install it (Debian: postgresql-17-pgvector, or the image pgvector/pgvector), then start again',
    );
  }
  if (code === '42501') {
    return new InvalidInput(
      'this database user may not make the tables: let an administrator run "create extension vector; grant create on database … to …", then start again',
    );
  }
  return null;
}
