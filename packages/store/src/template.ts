/**
 * A new database costs 3 to 10 seconds (initdb in WebAssembly); one that starts from the dump of an empty, migrated one costs
 * 0.7. Tests and demos keep that dump in a folder; it is made when it is not there.
 * It does not ship: 1 MB of binary in the repository that nobody can read, for seconds once in an installation's life.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sha256 } from '@crossquote/domain';
import type { PGlite } from '@electric-sql/pglite';
import { EmbeddedPool } from './embedded-pool.ts';
import { migrate } from './migrate.ts';
import { migrationFiles } from './migration-files.ts';
import { startEmbedded } from './start-embedded.ts';

/** Bytes. The dump has 33 MB: in the library's own portions of 16 kB, putting it together took longer than unpacking it. */
const PORTION = 1 << 20;

/** Dumps that this process is making or writing, by path. */
const inTheMaking = new Map<string, Promise<Blob>>();

/** The dump from the folder, made first when it is not there. */
export async function template(folder: string): Promise<Blob> {
  const path = join(folder, `empty-database-${await key()}.tar.gz`);
  return inTheMaking.get(path) ?? (await readTemplate(path)) ?? makeTemplate(folder, path);
}

async function readTemplate(path: string): Promise<Blob | null> {
  try {
    return new Blob([await promisify(gunzip)(await readFile(path), { chunkSize: PORTION })]);
  } catch {
    // Not there, or half a file of somebody else's: it is made anew.
    return null;
  }
}

function makeTemplate(folder: string, path: string): Promise<Blob> {
  const making = inTheMaking.get(path) ?? makeDump();
  inTheMaking.set(path, making);
  // Nobody waits for the file, and a folder that cannot be written only makes the next start slower.
  void making
    .then((dump) => keepTemplate(folder, path, dump))
    .catch(() => undefined)
    .finally(() => inTheMaking.delete(path));
  return making;
}

async function makeDump(): Promise<Blob> {
  const database = await startEmbedded(null, null);
  const pool = new EmbeddedPool(database);
  await migrate(pool);
  const dump = await dumpOf(database);
  await pool.end();
  return dump;
}

async function keepTemplate(folder: string, path: string, dump: Blob): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, await promisify(gzip)(await dump.arrayBuffer(), { level: 1 }));
  await rename(unfinished, path);
}

async function dumpOf(database: PGlite): Promise<Blob> {
  await database.exec('checkpoint');
  return database.dumpDataDir('none');
}

/** Another PGlite or another migration is another template. */
async function key(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const engines = ['@electric-sql/pglite', '@electric-sql/pglite-pgvector'].map((name) =>
    readFile(join(dirname(resolve(name)), '../package.json'), 'utf8'),
  );
  const parts = [...(await Promise.all(engines)), ...migrationFiles().map((file) => file.sha256)];
  return sha256(parts.join()).slice(0, 16);
}
