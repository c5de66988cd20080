import { Conflict, sha256 } from '@crossquote/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { type Migration, migrationFiles } from './migration-files.ts';
import { openStore } from './open-store.ts';
import type { SqlPool } from './sql-pool.ts';
import { openTestDatabase } from './testing/index.ts';

function aMigration(number: number, sql: string): Migration {
  return { number, name: `000${number}-test.sql`, sql, sha256: sha256(sql) };
}

describe('migrate', () => {
  let pool: SqlPool;
  beforeAll(async () => {
    pool = await openTestDatabase();
  });
  afterAll(() => pool.end());
  const files = migrationFiles();
  const applied = async () => (await pool.query('select number from app.migration order by number')).rows;

  it('finds the files in order, each number once', () => {
    expect(files.map((file) => file.number)).toEqual(files.map((_, i) => i + 1));
  });

  it('applies each migration once, however often and however many start', async () => {
    const more = [
      ...files,
      aMigration(files.length + 1, 'create table app.extra (id integer); insert into app.extra values (1)'),
    ];
    await Promise.all([migrate(pool, more), migrate(pool, more), migrate(pool, more)]);
    await migrate(pool, more);
    expect((await pool.query('select id from app.extra')).rows).toEqual([{ id: 1 }]);
    expect(await applied()).toHaveLength(more.length);
  });

  it('leaves nothing of a migration that fails', async () => {
    const before = await applied();
    const known = [
      ...files,
      aMigration(files.length + 1, 'create table app.extra (id integer); insert into app.extra values (1)'),
    ];
    const bad = aMigration(files.length + 2, 'create table app.half (id integer); select * from app.nowhere');
    await expect(migrate(pool, [...known, bad])).rejects.toThrow('app.nowhere');
    expect(await applied()).toEqual(before);
    expect((await pool.query("select to_regclass('app.half') as half")).rows).toEqual([{ half: null }]);
  });

  it('refuses a database that a newer version made', async () => {
    await expect(migrate(pool, files)).rejects.toThrow(Conflict);
    await expect(openStore(pool)).rejects.toThrow('made by a newer Crossquote');
  });

  it('refuses a database that was made with other tables', async () => {
    const other = files.map((file) => ({ ...file, sha256: sha256('other') }));
    await expect(migrate(pool, other)).rejects.toThrow('is not what this database was made with');
  });
});
