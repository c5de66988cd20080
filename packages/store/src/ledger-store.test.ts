/** The database itself keeps the ledger; whoever goes around that is found out by the chain. */
import { type LedgerLine, ledgerFault } from '@crossquote/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import type { SqlPool } from './sql-pool.ts';
import { openTestDatabase } from './testing/index.ts';

let pool: SqlPool;
let store: Awaited<ReturnType<typeof openStore>>;
beforeAll(async () => {
  pool = await openTestDatabase();
  store = await openStore(pool);
  for (const n of [1, 2, 3])
    await store.appendLedger({
      at: '2026-03-01T10:00:00.000Z',
      who: 'kim',
      what: 'export',
      subjects: [],
      detail: { n },
    });
});
afterAll(() => store.close());

async function firstFault(): Promise<string | null> {
  let last: LedgerLine | null = null;
  for (const line of await store.ledger(0, 100)) {
    const fault = ledgerFault(line, last);
    if (fault !== null) return fault;
    last = line;
  }
  return null;
}

describe('the ledger', () => {
  it.each([
    ["update app.ledger set who = 'lou' where seq = 2"],
    ['delete from app.ledger where seq = 3'],
    ['truncate app.ledger'],
  ])('refuses %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow(/append-only|restrict|23001/);
    expect(await firstFault()).toBeNull();
  });

  it('gives away what was changed all the same', async () => {
    await pool.query('alter table app.ledger disable trigger all');
    await pool.query("update app.ledger set who = 'lou' where seq = 2");
    expect(await firstFault()).toBe('line 2 is not what was written');
    await pool.query("update app.ledger set who = 'kim' where seq = 2");
    expect(await firstFault()).toBeNull();
    await pool.query('delete from app.ledger where seq = 1');
    expect(await firstFault()).toBe('line 2 stands where line 1 belongs');
  });
});
