/** A backup moves what there is from the embedded database to a server and back, without a byte lost. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AN_ACT } from '@crossquote/domain/testing';
import { openPostgres, openStore, restoreBackup, type SqlPool } from '@crossquote/store';
import { backupContent, openTestDatabase } from '@crossquote/store/testing';
import { afterEach, expect, it } from 'vitest';
import { ownDatabase } from './own-database.ts';
import { twoReports } from './store/given.ts';

const server = process.env['DATABASE_URL'];
const toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

it.skipIf(!server)('a backup goes from the embedded database to a server and back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-backup-'));
  const own = await ownDatabase(server ?? '');
  toClose.push(own.drop);
  const opened = async (pool: SqlPool) => {
    const store = await openStore(pool);
    toClose.push(() => store.close());
    return store;
  };
  const first = await opened(await openTestDatabase());
  await twoReports(first);
  const files = ['embedded', 'server', 'back'].map((name) => join(folder, `${name}.backup`));
  const [embedded = '', onServer = '', back = ''] = files;
  await first.backUp(embedded, AN_ACT);

  const away = await openPostgres(own.url);
  await restoreBackup(away, embedded, AN_ACT);
  await (await opened(away)).backUp(onServer, AN_ACT);

  const home = await openTestDatabase();
  await restoreBackup(home, onServer, AN_ACT);
  await (await opened(home)).backUp(back, AN_ACT);

  const [one, ...others] = files.map(backupContent);
  for (const other of others) expect(other).toEqual(one);
});
