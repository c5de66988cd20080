/**
 * The embedded database dressed up as a `pg.Pool`. PGlite is one session, so everything goes through one lock: a statement
 * holds it while it runs, a client that said BEGIN until it says COMMIT or ROLLBACK or is released. Listening holds nothing,
 * so the queue can keep a client for it. (PGlite's own `createPgConfig` and socket server mix up concurrent transactions.)
 */
import { EventEmitter } from 'node:events';
import { Unavailable } from '@crossquote/domain';
import { breathe } from '@crossquote/pipeline';
import type { PGlite } from '@electric-sql/pglite';
import { errorField } from './error-field.ts';
import type { SqlClient, SqlPool, SqlResult } from './sql-pool.ts';
import { sqlValue } from './sql-value.ts';
import { STOPPED } from './stop-when-dead.ts';
import { type Turns, takeTurns } from './turns.ts';

const BEGINS = /^\s*(begin|start\s+transaction)\b/i;
const ENDS = /^\s*(commit|end|abort|rollback(?!\s+((work|transaction)\s+)?to\b))\b/i;

/** SQLSTATE `disk_full`. */
const NO_SPACE = '53100';

export class EmbeddedPool extends EventEmitter implements SqlPool {
  readonly #session: Session;
  readonly #freeFolder: () => void;
  #ending: Promise<void> | null = null;

  /** @param freeFolder called once, when the database is closed. */
  constructor(database: PGlite, freeFolder: () => void = () => {}) {
    super();
    this.#session = { database, turns: takeTurns(), stopped: null };
    this.#freeFolder = freeFolder;
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<SqlResult<Row>> {
    return this.#session.turns.run(() => runAlone<Row>(this.#session, text, values));
  }

  async connect(): Promise<SqlClient> {
    if (this.#session.stopped) throw this.#session.stopped;
    const client = new EmbeddedClient(this.#session);
    this.emit('connect', client);
    return client;
  }

  /** Waits for what is under way, then closes the database. May be called twice. */
  end(): Promise<void> {
    this.#ending ??= this.#session.turns.run(async () => {
      const isAlive = this.#session.stopped === null;
      this.#session.stopped ??= new Unavailable('the database was closed');
      if (isAlive) await this.#session.database.close();
      this.#freeFolder();
    });
    return this.#ending;
  }
}

interface Session {
  readonly database: PGlite;
  readonly turns: Turns;
  /** Set when it will never answer again: it was closed, its engine died (`stopWhenDead`), or its disk is full. */
  stopped: Error | null;
}

class EmbeddedClient extends EventEmitter implements SqlClient {
  readonly #session: Session;
  readonly #stopHearing: () => void;
  /** Gives the turn back; null outside a transaction. */
  #giveBack: (() => void) | null = null;

  constructor(session: Session) {
    super();
    this.#session = session;
    this.#stopHearing = session.database.onNotification((channel, payload) => {
      this.emit('notification', { channel, payload, processId: 0 });
    });
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<SqlResult<Row>> {
    if (this.#giveBack) return this.#inTransaction(text, values);
    if (!BEGINS.test(text)) return this.#session.turns.run(() => runAlone(this.#session, text, values));
    this.#giveBack = await this.#session.turns.take();
    try {
      return await run(this.#session, text, values);
    } catch (error) {
      this.#endTurn();
      throw error;
    }
  }

  async #inTransaction<Row>(text: string, values?: readonly unknown[]): Promise<SqlResult<Row>> {
    try {
      return await run(this.#session, text, values);
    } finally {
      if (ENDS.test(text)) {
        await rollBackLeftover(this.#session);
        this.#endTurn();
      }
    }
  }

  release(): void {
    this.#stopHearing();
    if (!this.#giveBack) return;
    void rollBackLeftover(this.#session).finally(() => this.#endTurn());
  }

  #endTurn(): void {
    this.#giveBack?.();
    this.#giveBack = null;
  }
}

/** One statement (or several in one text) that must not leave a transaction open. */
async function runAlone<Row>(
  session: Session,
  text: string,
  values?: readonly unknown[],
): Promise<SqlResult<Row>> {
  try {
    return await run<Row>(session, text, values);
  } finally {
    await rollBackLeftover(session);
  }
}

async function run<Row>(
  session: Session,
  text: string,
  values: readonly unknown[] = [],
): Promise<SqlResult<Row>> {
  // The engine computes on this thread and answers without a turn of the loop: of many statements in a row no signal and no question of another process would be heard.
  await breathe();
  if (session.stopped) throw session.stopped;
  try {
    if (values.length > 0) return await session.database.query<Row>(text, values.map(sqlValue));
    const results = await session.database.exec(text);
    return (results.at(-1) ?? { rows: [] }) as SqlResult<Row>;
  } catch (error) {
    const told = tidied(session, error);
    throw session.stopped ?? told;
  }
}

async function rollBackLeftover(session: Session): Promise<void> {
  if (session.stopped || !session.database.isInTransaction()) return;
  await run(session, 'rollback').catch(() => undefined);
}

/** PGlite hangs the statement's values on its errors: the words of testimonies. */
function tidied(session: Session, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof Unavailable) session.stopped = error;
  // Reading would still go, and whoever waits for work to be done would wait for ever: nothing more can be written.
  if (errorField(error, 'code') === NO_SPACE) session.stopped = new Unavailable(STOPPED);
  for (const key of ['params', 'query', 'queryOptions', 'detail', 'where'])
    Reflect.deleteProperty(error, key);
  return error;
}
