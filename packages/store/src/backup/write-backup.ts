/**
 * Writes a backup: gzipped lines of JSON. The first names the migrations; then for each table a line with its columns and a line for each
 * row, its values as PostgreSQL writes them in text; the last has the number of rows and the SHA-256 of all lines before. It says nothing of
 * when or where it was made, so that the same content gives the same bytes.
 */
import { createHash, type Hash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';
import type { BackupSummary } from '@crossquote/pipeline';
import { errorField } from '../error-field.ts';
import { folderError } from '../open-embedded.ts';
import type { Sql } from '../sql.ts';
import { type BackupTable, backupTables, quoted } from './backup-tables.ts';

/** What the first line says, and the only format that is read. */
export const FORMAT = 'backup 1';

/** Characters that are read at a time, about, and rows at most. */
const BATCH_LENGTH = 4_000_000;
const MOST_ROWS = 1000;

/**
 * @param note is told what the file holds before it is put in its place.
 * @see BackupStore.backUp
 */
export async function writeBackup(
  sql: Sql,
  path: string,
  note: (summary: BackupSummary) => Promise<void>,
): Promise<BackupSummary> {
  if (await exists(path)) throw new InvalidInput(`${path} is there already: give another name, or move it`);
  const unfinished = `${path}.unfinished`;
  try {
    await rm(unfinished, { force: true });
    const summary = await sql.transaction(async (tx) => {
      await tx.query(
        "set transaction isolation level repeatable read, read only; set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'; set local extra_float_digits = 1",
      );
      const counts = new Map<string, number>();
      const hash = createHash('sha256');
      await pipeline(
        Readable.from(backupLines(tx, counts, hash)),
        createGzip(),
        createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }),
      );
      return { ...countsOf(counts), sha256: hash.copy().digest('hex') };
    });
    await note(summary);
    await rename(unfinished, path);
    return summary;
  } catch (error) {
    throw backupError(error, path);
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch (error) {
    if (errorField(error, 'code') === 'ENOENT') return false;
    throw backupError(error, path);
  }
}

/** It may lie anywhere, so the home is not what is wrong. */
function backupError(error: unknown, path: string): unknown {
  const code = errorField(error, 'code') ?? '';
  const folder = dirname(path);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InvalidInput(
      `there is no folder ${folder} to put the backup in: make it, or give another path`,
    );
  if (/^(EACCES|EPERM|EROFS|EISDIR|ENAMETOOLONG)$/.test(code))
    return new InvalidInput(
      `the backup ${path} cannot be written (${code}): give a path in a folder that can`,
    );
  return folderError(error, folder);
}

/** Of tables by name. */
export function countsOf(counts: ReadonlyMap<string, number>): Omit<BackupSummary, 'sha256'> {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { rows, reports: counts.get('report') ?? 0, reviews: counts.get('review') ?? 0 };
}

async function* backupLines(sql: Sql, counts: Map<string, number>, hash: Hash): AsyncGenerator<string> {
  const line = (text: string) => {
    const whole = `${text}\n`;
    hash.update(whole);
    return whole;
  };
  const { rows: migrations } = await sql.query(
    'select number, name, sha256 from app.migration order by number',
  );
  yield line(JSON.stringify({ crossquote: FORMAT, migrations }));
  for (const table of await backupTables(sql)) {
    yield line(JSON.stringify({ table: table.name, columns: table.columns }));
    counts.set(table.name, 0);
    for await (const rows of rowsOf(sql, table)) {
      counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length);
      yield rows.map(line).join('');
    }
  }
  yield `${JSON.stringify({ rows: countsOf(counts).rows, sha256: hash.copy().digest('hex') })}\n`;
}

/** Batches of rows as JSON arrays of texts; small where rows are large (an original may have 50 MB). */
async function* rowsOf(
  sql: Sql,
  { name, columns, types, key }: BackupTable,
): AsyncGenerator<readonly string[]> {
  const values = columns.map((column) => `${quoted(column)}::text`).join(', ');
  const isText = (column: string) => types[columns.indexOf(column)] === 'text';
  const order = key.map((column) => `${quoted(column)}${isText(column) ? ' collate "C"' : ''}`).join(', ');
  await sql.query(
    `declare backup_rows no scroll cursor for select json_build_array(${values})::text as row from app.${quoted(name)} order by ${order}`,
  );
  for (let count = 1; ; ) {
    const { rows } = await sql.query<{ row: string }>(`fetch ${count} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
    const length = rows.reduce((sum, { row }) => sum + row.length, 0);
    count = length < BATCH_LENGTH ? Math.min(count * 2, MOST_ROWS) : Math.max(1, count >> 1);
  }
  await sql.query('close backup_rows');
}
