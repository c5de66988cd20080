/** Starts PGlite with what we need of it, and says in one line why when it cannot. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { SEARCH_PATH } from './open-postgres.ts';
import { RELEASE_SETTING, release } from './release.ts';
import { stopWhenDead } from './stop-when-dead.ts';

const BYTEA = 17;
const INT8 = 20;

/**
 * @param dataDir null: in memory.
 * @param template what `dumpDataDir` gave: started from instead of an empty database, when there is none in `dataDir`.
 */
export async function startEmbedded(dataDir: string | null, template: Blob | null): Promise<PGlite> {
  const isNew = dataDir === null || !existsSync(join(dataDir, 'PG_VERSION'));
  const said: string[] = [];
  let listen: (line: string) => void = (line) => said.push(line);
  try {
    const database = await PGlite.create({
      ...(dataDir === null ? {} : { dataDir }),
      ...(template === null ? {} : { loadDataDir: template }),
      extensions: { vector },
      // 1 MB instead of 16: a new database takes 28 MB instead of 39, and a template a quarter less.
      initDbStartParams: ['--wal-segsize=1'],
      startParams: [
        ...PGlite.defaultStartParams,
        // Else the engine sets an alarm every ten seconds while it starts, and one that dies meanwhile keeps the process alive for ever.
        '-c',
        'log_startup_progress_interval=0',
        // Instead of 128 MB, which are written over at each start: 0.2 s of processor and 100 MB of memory, for which reading 60 MB at random took half as long.
        '-c',
        'shared_buffers=32MB',
      ],
      onStderr: (line) => {
        listen(line);
        return false;
      },
      // Bytes travel as they are; the library's own way of hex would build a list of 50 million strings for 50 MB.
      serializers: { [BYTEA]: (bytes: Uint8Array) => bytes as unknown as string },
      // As node-postgres does: 64 bits do not fit into a number.
      parsers: { [BYTEA]: (hex) => Buffer.from(hex.slice(2), 'hex'), [INT8]: (text) => text },
    });
    await database.exec(`set search_path = ${SEARCH_PATH}; set ${RELEASE_SETTING} = ${release()}`);
    listen = stopWhenDead(database);
    return database;
  } catch (error) {
    throw startError(error, said, dataDir ?? 'memory', isNew);
  }
}

/** Emscripten's number for ENOSPC. */
const WASM_NO_SPACE = 51;

function startError(error: unknown, said: readonly string[], place: string, isNew: boolean): Error {
  const reason = said.findLast((line) => /\b(PANIC|FATAL):/.test(line)) ?? '';
  const errno: unknown = error instanceof Object ? Reflect.get(error, 'errno') : null;
  if (errno === WASM_NO_SPACE || reason.includes('No space left')) {
    const size = isNew ? ' (a new database takes 40 MB)' : '';
    return new Unavailable(`no space is left on the disk of ${place}: free some${size}, then try again`);
  }
  if (/Read-only file system|Permission denied/.test(reason)) {
    return new InvalidInput(notWritable(place, isNew));
  }
  if (said.some((line) => line.includes('incompatible with server'))) {
    return new InvalidInput(
      `${place} was made with another PostgreSQL version: use the Crossquote that made it, or start with an empty folder`,
    );
  }
  if (reason) {
    const why = reason.replace(/^.*?(PANIC|FATAL):\s*/, '');
    return new InvalidInput(
      `the database in ${place} is damaged (${why}): put a backup there, or move it away and add the reports again`,
    );
  }
  return error instanceof Error ? error : new Unavailable(`the embedded database did not start in ${place}`);
}

/** @param isNew nothing is there yet; else another folder would be an empty database, and not what the person has. */
export function notWritable(place: string, isNew: boolean, code?: string): string {
  const what = `${place} cannot be written${code === undefined ? '' : ` (${code})`}`;
  return isNew
    ? `${what}: give a folder that can (CROSSQUOTE_HOME)`
    : `${what}, and the embedded database cannot be opened for reading only: make it writable (mount it so, or change its owner), or copy the home elsewhere and point CROSSQUOTE_HOME at the copy`;
}
