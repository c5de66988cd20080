import { Unavailable } from '@crossquote/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlClient, SqlNotification, SqlPool } from './sql-pool.ts';
import { openTestDatabase } from './testing/index.ts';

describe('the embedded pool', () => {
  let pool: SqlPool;
  beforeAll(async () => {
    pool = await openTestDatabase();
    await pool.query('create table public.note (id integer primary key, text text)');
  });
  afterAll(() => pool.end());
  const notes = async () =>
    (await pool.query<{ id: number }>('select id from public.note order by id')).rows.map((r) => r.id);
  const inTransaction = async (work: (client: SqlClient) => Promise<void>, end: string) => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await work(client);
    await client.query(end);
    client.release();
  };

  it('takes several statements in one text, and gives the rows of the last', async () => {
    const { rows } = await pool.query('select 1 as a; select 2 as b');
    expect(rows).toEqual([{ b: 2 }]);
  });

  it('lets signals and questions of others be heard while statements follow one another', async () => {
    const heard = new AbortController();
    setImmediate(() => heard.abort());
    const began = performance.now();
    while (!heard.signal.aborted && performance.now() - began < 2000) await pool.query('select 1');
    expect(heard.signal.aborted).toBe(true);
  });

  it('speaks of values as node-postgres does', async () => {
    const { rows, rowCount } = await pool.query(
      'select $1::text[] as list, $2::jsonb as json, $3::bytea as bytes, 9007199254740993::int8 as big, $4::timestamptz as time, $5::int as none',
      [['a"b', 'c\\d'], { deep: [1] }, Uint8Array.of(0, 255, 7), new Date(1000), undefined],
    );
    expect(rowCount).toBe(1);
    expect(rows[0]).toMatchObject({
      list: ['a"b', 'c\\d'],
      json: { deep: [1] },
      big: '9007199254740993',
      time: new Date(1000),
      none: null,
    });
    expect(rows[0]?.['bytes']).toEqual(Buffer.from([0, 255, 7]));
  });

  it('keeps a transaction of one client apart from everything else', async () => {
    let seenOutside: Promise<number[]> | undefined;
    await inTransaction(async (client) => {
      await client.query('insert into public.note values (1)');
      seenOutside = notes();
      await client.query('insert into public.note values (2)');
    }, 'ROLLBACK');
    expect(await seenOutside).toEqual([]);
    await inTransaction(async (client) => {
      await client.query('insert into public.note values (3)');
      await client.query('savepoint a');
      await client.query('insert into public.note values (4)');
      await client.query('rollback to savepoint a');
    }, 'commit');
    expect(await notes()).toEqual([3]);
  });

  it('rolls back what a client leaves open, and a transaction hidden in one text', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into public.note values (10)');
    client.release();
    await pool.query('begin; insert into public.note values (11)');
    await expect(pool.query('begin; insert into public.note values (12); select nonsense')).rejects.toThrow(
      'nonsense',
    );
    expect(await notes()).toEqual([3]);
  });

  it('goes on after a statement that failed, with an error that holds no value', async () => {
    const failed = pool
      .query('insert into public.note values ($1, $2), ($1, $2)', [20, 'Mira Holm'])
      .catch((e: unknown) => e);
    const error = await failed;
    expect(error).toMatchObject({ code: '23505', constraint: 'note_pkey' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Mira');
    expect(await notes()).toEqual([3]);
  });

  it('tells every listening client of a notification, also while others work', async () => {
    const client = await pool.connect();
    await client.query('LISTEN "some_Channel"');
    const heard = new Promise<SqlNotification>((resolve) => client.on('notification', resolve));
    await inTransaction(async (other) => {
      await other.query(`select pg_notify('some_Channel', 'hello')`);
    }, 'COMMIT');
    expect(await heard).toMatchObject({ channel: 'some_Channel', payload: 'hello' });
    client.release();
    let late = false;
    client.on('notification', () => {
      late = true;
    });
    await pool.query(`select pg_notify('some_Channel', 'again')`);
    expect(late).toBe(false);
  });

  it('says so when it is used after its end, and may be ended twice', async () => {
    const own = await openTestDatabase();
    const client = await own.connect();
    await Promise.all([own.end(), own.end()]);
    await expect(own.query('select 1')).rejects.toThrow(Unavailable);
    await expect(client.query('begin')).rejects.toThrow(Unavailable);
    await expect(own.connect()).rejects.toThrow(Unavailable);
  });
});
