import { Unavailable } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { EmbeddedPool } from './embedded-pool.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopWhenDead } from './stop-when-dead.ts';
import { template } from './template.ts';
import { TEMPLATE_FOLDER } from './testing/index.ts';

/** As a full disk does under the write-ahead log: found by filling one. */
const PANIC =
  '2026-03-01 10:00:00.000 UTC [42] PANIC:  could not write to file "pg_wal/xlogtemp.42": No space left on device';

it('stops when its disk is full, though it could still read', async () => {
  const database = await startEmbedded(null, await template(TEMPLATE_FOLDER));
  const pool = new EmbeddedPool(database);
  const full = pool.query("do $$ begin raise exception 'full' using errcode = '53100'; end $$");
  await expect(full).rejects.toThrow('has stopped: see that its disk has space left');
  await expect(pool.query('select 1')).rejects.toThrow(Unavailable);
  await pool.end();
  await database.close();
});

it('never asks an engine again that died, and says what to do', async () => {
  const database = await startEmbedded(null, await template(TEMPLATE_FOLDER));
  let isFree = false;
  const pool = new EmbeddedPool(database, () => {
    isFree = true;
  });
  const hear = stopWhenDead(database);
  hear('2026-03-01 10:00:00.000 UTC [42] STATEMENT:  select 1 as "PANIC:  "');
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  hear(PANIC);
  for (const values of [undefined, [1]]) {
    const asked = pool.query('select 1', values);
    await expect(asked).rejects.toThrow(Unavailable);
    await expect(asked).rejects.toThrow('has stopped: see that its disk has space left');
  }
  await expect(pool.connect()).rejects.toThrow('has stopped');
  await pool.end();
  expect(isFree).toBe(true);
});
