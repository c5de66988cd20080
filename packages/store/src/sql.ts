/**
 * Statements and transactions over a pool. A transaction inside a transaction is a savepoint, so that a store bound to a
 * transaction keeps every promise of a free one.
 *
 * Danger: inside a transaction only what it was handed may be used. On the embedded database, which has one connection,
 * anything else would wait for ever; so using it throws, on every database alike.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { databaseError } from './database-error.ts';
import { repeatDeadlocked } from './repeat-deadlocked.ts';
import type { Queryable, SqlClient, SqlPool } from './sql-pool.ts';
import { takeTurns } from './turns.ts';

export interface Sql extends Queryable {
  /** All that the work writes is committed at its end, or nothing when it throws. Read committed. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** A transaction that is under way, who began it, and the one around it. */
interface Scope {
  readonly owner: object;
  readonly outer: Scope | undefined;
  open: boolean;
}

const current = new AsyncLocalStorage<Scope>();

export function poolSql(pool: SqlPool): Sql {
  const sql: Sql = {
    query: async (text, values) => {
      refuseInside(sql);
      return translated(() => repeatDeadlocked(() => pool.query(text, values)));
    },
    transaction: async (work) => {
      refuseInside(sql);
      return inTransaction(pool, (client) => inScope(sql, (scope) => work(boundSql(client, scope, 1))));
    },
  };
  return sql;
}

async function inTransaction<T>(pool: SqlPool, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const client = await translated(() => pool.connect());
  let broken = false;
  try {
    await translated(() => client.query('begin isolation level read committed'));
    const result = await work(client);
    await translated(() => client.query('commit'));
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function boundSql(client: SqlClient, scope: Scope, depth: number): Sql {
  const turns = takeTurns();
  const sql: Sql = {
    query: async (text, values) => {
      refuseAfter(scope);
      refuseInside(sql);
      return translated(() => client.query(text, values));
    },
    transaction: async (work) => {
      refuseAfter(scope);
      refuseInside(sql);
      return turns.run(() =>
        inSavepoint(client, `level_${depth}`, () =>
          inScope(sql, (inner) => work(boundSql(client, inner, depth + 1))),
        ),
      );
    },
  };
  return sql;
}

async function inSavepoint<T>(client: SqlClient, name: string, work: () => Promise<T>): Promise<T> {
  await translated(() => client.query(`savepoint ${name}`));
  try {
    const result = await work();
    await translated(() => client.query(`release savepoint ${name}`));
    return result;
  } catch (error) {
    // When this fails too, the connection is gone, and with it all of the transaction.
    await client.query(`rollback to savepoint ${name}`).catch(() => undefined);
    throw error;
  }
}

async function inScope<T>(owner: object, work: (scope: Scope) => Promise<T>): Promise<T> {
  const scope: Scope = { owner, outer: current.getStore(), open: true };
  try {
    return await current.run(scope, () => work(scope));
  } finally {
    scope.open = false;
  }
}

function refuseInside(owner: object): void {
  for (let scope = current.getStore(); scope; scope = scope.outer) {
    if (scope.open && scope.owner === owner) {
      throw new Error('inside a transaction use the store that it was handed, not the one around it');
    }
  }
}

function refuseAfter(scope: Scope): void {
  if (!scope.open) throw new Error('this store was lent for a transaction that is over');
}

async function translated<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw databaseError(error);
  }
}
