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

  /** Numbers are taken when work on a migration begins, so there may be gaps. */
  const next = Math.max(...files.map(({ number }) => number)) + 1;

  it('finds the files in order, each number once', () => {
    const numbers = files.map((file) => file.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('takes pairs that the memory had before it knew of machines for a person’s, but for those signed by one', async () => {
    await pool.query('delete from app.migration where number = 6');
    await pool.query('alter table app.memory_entry drop column origin, drop column model, drop column score');
    await pool.query(
      `insert into app.memory_entry (id, source_language, target_language, source_text, target_text, by)
       values ('e_1', 'de', 'en', 'Ja.', 'Yes.', null), ('e_2', 'de', 'en', 'Ja.', 'Yes.', 'crossquote align (machine)')`,
    );
    await migrate(pool, files);
    expect((await pool.query('select id, origin from app.memory_entry order by id')).rows).toEqual([
      { id: 'e_1', origin: 'human' },
      { id: 'e_2', origin: 'machine' },
    ]);
  });

  it('tells whoever follows changes from the beginning of what was there before there was a log', async () => {
    await pool.query('delete from app.migration where number = 9');
    await pool.query(`drop table app.change, app.change_head, app.change_note, app.change_commit cascade;
      drop function app.change_hash, app.note_created, app.note_updated, app.note_removed, app.number_changes cascade`);
    await pool.query(
      `insert into app.report (id, collection, language, sha256, text, length, blocks) values ('r_1', 'sea', 'en', '', 'Yes.', 4, '[]');
       insert into app.quote (id, report_id, start_at, body) values ('q_1', 'r_1', 0, '{}')`,
    );
    await migrate(pool, files);
    const { rows } = await pool.query(
      'select number::int, kind, id, op, collection, report_id from app.change order by number',
    );
    expect(rows).toEqual([
      { number: 1, kind: 'report', id: 'r_1', op: 'create', collection: 'sea', report_id: null },
      { number: 2, kind: 'quote', id: 'q_1', op: 'create', collection: 'sea', report_id: 'r_1' },
    ]);
    await pool.query("delete from app.report where id = 'r_1'");
    expect((await pool.query('select number::int from app.change_head')).rows).toEqual([{ number: 4 }]);
  });

  it('applies each migration once, however often and however many start', async () => {
    const more = [
      ...files,
      aMigration(next, 'create table app.extra (id integer); insert into app.extra values (1)'),
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
      aMigration(next, 'create table app.extra (id integer); insert into app.extra values (1)'),
    ];
    const bad = aMigration(next + 1, 'create table app.half (id integer); select * from app.nowhere');
    await expect(migrate(pool, [...known, bad])).rejects.toThrow('app.nowhere');
    expect(await applied()).toEqual(before);
    expect((await pool.query("select to_regclass('app.half') as half")).rows).toEqual([{ half: null }]);
  });

  it('refuses a database that a newer version made', async () => {
    await expect(migrate(pool, files)).rejects.toThrow(Conflict);
    await expect(openStore(pool)).rejects.toThrow('made by a newer Crossquote');
    await pool.query('update app.release set number = 9999');
    await expect(openStore(pool)).rejects.toThrow(
      /, release 9999; this is release \d+\): update this one .*leave the database as it is$/,
    );
  });

  it('refuses a database that was made with other tables', async () => {
    const other = files.map((file) => ({ ...file, sha256: sha256('other') }));
    await expect(migrate(pool, other)).rejects.toThrow('is not what this database was made with');
  });
});
