/**
 * What BullMQ sees of a database: an object of the shape of pg's Pool. It stands between them for three reasons: workers listen
 * for ever, so they must not take the connections that statements need; BullMQ adds a listener per queue to a pool, which
 * a pool shared by a dozen warns about; and BullMQ tells a lost connection from a failed job by ECONNREFUSED alone.
 */
import type { PgPool, PgPoolClient } from 'bullmq';
import { isLostConnection } from './lost-connection.ts';

/** What is asked of a database: `pg.Pool` fulfils it, and so does an embedded database behind the same shape. */
export type DatabasePool = Pick<PgPool, 'query' | 'connect'>;

/**
 * @param statements takes the statements, `listeners` the connections that are kept.
 * @param report told of lost connections, since BullMQ keeps those to itself.
 */
export function bullmqPool(
  statements: DatabasePool,
  listeners: DatabasePool,
  report: (error: unknown) => void,
): PgPool {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!isLostConnection(error)) throw error;
      report(error);
      throw Object.assign(new Error('ECONNREFUSED: the database does not answer'), { code: 'ECONNREFUSED' });
    }
  };
  const pool: PgPool = {
    query: (text, params) => attempt(() => statements.query(text, params)),
    connect: () => attempt(async () => plainClient(await listeners.connect())),
    end: async () => undefined,
    on: () => pool,
    removeAllListeners: () => pool,
  };
  return pool;
}

/**
 * The client without its socket: BullMQ would switch TCP keepalive on and then trust a silent connection for an hour. Without,
 * it looks again every ten seconds.
 */
function plainClient(client: PgPoolClient): PgPoolClient {
  const plain: PgPoolClient = {
    query: (text, params) => client.query(text, params),
    // The overloads cannot be passed on one by one.
    on: (event: string, listener: unknown) => {
      client.on(event as 'end', listener as () => void);
      return plain;
    },
    removeListener: (event, listener) => {
      client.removeListener(event, listener);
      return plain;
    },
    removeAllListeners: (event) => {
      client.removeAllListeners(event);
      // An 'error' event without a listener ends the process; a client can fail while it is being let go.
      if (event === undefined) client.on('error', () => undefined);
      return plain;
    },
    release: (destroy) => client.release(destroy),
  };
  return plain;
}
