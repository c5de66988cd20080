/**
 * The database for whoever has no server: PostgreSQL compiled to WebAssembly (PGlite), in a folder of its own or in memory.
 * It survives kill -9. It cannot force the disk to write (PGlite has no fsync), so a power cut may cost what was saved in
 * the seconds before; keep archives that must survive that on a PostgreSQL server.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { EmbeddedPool } from './embedded-pool.ts';
import { errorField } from './error-field.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import type { SqlPool } from './sql-pool.ts';
import { notWritable, startEmbedded } from './start-embedded.ts';
import { template } from './template.ts';
import { unpackTemplate } from './unpack-template.ts';

export interface EmbeddedOptions {
  /** A folder that only its owner can write: an empty database is kept there, so that the next new one starts in under a second. */
  readonly templateFolder?: string;
}

/**
 * Opens the database in the folder, or makes one. The caller ends it.
 * @param folder null: in memory, gone when it is ended.
 * @throws Conflict when another process has the folder; InvalidInput when it cannot be written or is damaged; Unavailable when
 * its disk is full.
 */
export async function openEmbedded(folder: string | null, options: EmbeddedOptions = {}): Promise<SqlPool> {
  return folder === null ? openInMemory(options) : openFolder(resolve(folder), options);
}

async function openInMemory(options: EmbeddedOptions): Promise<SqlPool> {
  const database = await startEmbedded(null, await templateOf(options));
  return new EmbeddedPool(database);
}

async function openFolder(folder: string, options: EmbeddedOptions): Promise<SqlPool> {
  const lock = tryFolder(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockFolder(folder);
  });
  try {
    return await openLocked(folder, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(folder: string, lock: FolderLock, options: EmbeddedOptions): Promise<SqlPool> {
  const data = join(folder, 'pgdata');
  // Lies beside the data from before the first byte of it until the first start went well: half a database is thrown away.
  const unfinished = join(folder, 'unfinished');
  const isNew = tryFolder(folder, () => prepare(data, unfinished));
  const dump = isNew ? await templateOf(options) : null;
  if (dump !== null) {
    const tar = new Uint8Array(await dump.arrayBuffer());
    tryFolder(folder, () => unpackTemplate(tar, data));
  }
  const database = await startEmbedded(data, null);
  tryFolder(folder, () => rmSync(unfinished, { force: true }));
  return new EmbeddedPool(database, () => lock.release());
}

/** @returns whether a new database is to be made. */
function prepare(data: string, unfinished: string): boolean {
  if (existsSync(unfinished)) rmSync(data, { recursive: true, force: true });
  if (existsSync(join(data, 'PG_VERSION'))) return false;
  // PGlite would make a new database over what is there.
  if (existsSync(data) && readdirSync(data).length > 0) {
    throw new InvalidInput(
      `the database in ${data} is damaged (PG_VERSION is missing): put a backup there, or move it away and add the reports again`,
    );
  }
  writeFileSync(unfinished, '');
  return true;
}

async function templateOf({ templateFolder }: EmbeddedOptions): Promise<Blob | null> {
  return templateFolder === undefined ? null : template(templateFolder);
}

function tryFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw folderError(error, folder);
  }
}

/** What the file system says about the folder, with what to do about it. */
export function folderError(error: unknown, folder: string): unknown {
  const code = errorField(error, 'code') ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Unavailable(`no space is left on the disk of ${folder}: free some, then try again`);
  }
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|ENAMETOOLONG)$/.test(code)) {
    return new InvalidInput(notWritable(folder, !existsSync(join(folder, 'pgdata')), code));
  }
  return error;
}
