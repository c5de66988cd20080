/** A pool on a PostgreSQL server. */
import { InvalidInput } from '@crossquote/domain';
import { Client, Pool } from 'pg';
import { type DatabaseLogin, databaseError } from './database-error.ts';
import { RELEASE_SETTING, release } from './release.ts';
import type { SqlPool } from './sql-pool.ts';

export interface PostgresOptions {
  /** Connections at most. Default 10. */
  readonly max?: number;
}

/**
 * Names that are written without a schema are looked up here: the queue's tables, and pgvector wherever it was put
 * (hosted servers keep extensions in a schema of that name). A schema that is not there is no error.
 */
export const SEARCH_PATH = 'bullmq,public,extensions';

/** Milliseconds to wait for a connection. */
const PATIENCE = 30_000;

/**
 * Opens the pool and tries it once. A server that goes away later never ends the process: calls throw Unavailable until
 * it is back. The caller ends it.
 * @param url `postgres://user:password@host:port/database`.
 * @throws InvalidInput for a URL, user or database that cannot be right; Unavailable when the server does not answer.
 */
export async function openPostgres(url: string, { max = 10 }: PostgresOptions = {}): Promise<SqlPool> {
  if (!/^postgres(ql)?:\/\/\S+$/.test(url) || !URL.canParse(url)) {
    throw new InvalidInput('DATABASE_URL must look like postgres://user:password@host:5432/database');
  }
  const pool = new Pool({
    connectionString: url,
    max,
    // Compiling a statement (JIT) takes about 90 ms where it sets in, which is longer than most of ours run.
    options: `-c search_path=${SEARCH_PATH} -c jit=off -c ${RELEASE_SETTING}=${release()}`,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
  });
  // Without listeners Node ends the process when a server drops an idle or a lent connection.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw databaseError(error, loginOf(url));
  }
  return pool as unknown as SqlPool;
}

/** What the URL leaves out, the driver takes from the environment (PGUSER, the name of whoever runs it). */
function loginOf(url: string): DatabaseLogin {
  const { user, database, host, port } = new Client({ connectionString: url });
  return { user: user ?? '', database: database ?? '', server: `${host}:${port}` };
}
