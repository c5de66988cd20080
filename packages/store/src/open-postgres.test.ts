import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { openPostgres } from './open-postgres.ts';
import { openStore } from './open-store.ts';
import { release } from './release.ts';

const server = process.env['DATABASE_URL'];

describe('openPostgres', () => {
  it('refuses what is no URL of a PostgreSQL server, without repeating it', async () => {
    for (const url of ['', 'localhost', 'mysql://rosa:secret@host/db', 'postgres://', 'postgres://a b']) {
      const opened = openPostgres(url);
      await expect(opened).rejects.toThrow(InvalidInput);
      await expect(opened).rejects.not.toThrow(/secret/);
    }
  });

  it('says what to do when nobody answers', async () => {
    const opened = openPostgres('postgres://rosa:secret@127.0.0.1:1/none');
    await expect(opened).rejects.toThrow(Unavailable);
    await expect(opened).rejects.toThrow('(ECONNREFUSED at 127.0.0.1:1): start it, or correct DATABASE_URL');
    await expect(opened).rejects.not.toThrow(/rosa|secret/);
  });
});

/** Runs as if begun here, outside of any transaction. */
const snapshot = AsyncLocalStorage.snapshot();

describe.skipIf(!server)('a pool on a server (skipped unless DATABASE_URL is set)', () => {
  const url = server ?? '';

  it('says which name is wrong', async () => {
    const none = new URL(url);
    none.pathname = `/crossquote_none_${randomUUID().slice(0, 8)}`;
    await expect(openPostgres(none.href)).rejects.toThrow(
      `there is no database "${none.pathname.slice(1)}" at ${none.host}: create it`,
    );
  });

  it('says which user of which database is refused, without the password', async () => {
    const nobody = new URL(url);
    [nobody.username, nobody.password] = [`nobody_${randomUUID().slice(0, 8)}`, 'pa55'];
    const opened = openPostgres(nobody.href);
    await expect(opened).rejects.toThrow(
      `refuses the user "${nobody.username}" of the database "${nobody.pathname.slice(1)}" at ${nobody.host}`,
    );
    await expect(opened).rejects.not.toThrow(/pa55/);
  });

  it('survives losing idle and lent connections', async () => {
    const pool = await openPostgres(url, { max: 3 });
    const admin = await openPostgres(url, { max: 1 });
    const lent = await pool.connect();
    const others =
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and pid = any ($1::int[])';
    const { rows } = await lent.query<{ pid: number }>('select pg_backend_pid() as pid');
    const idle = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    await admin.query(others, [[rows[0]?.pid, idle.rows[0]?.pid]]);
    await expect(lent.query('select 1')).rejects.toThrow(/terminat|not queryable/);
    lent.release(true);
    await expect
      .poll(() =>
        pool.query('select 1 as one').then(
          (r) => r.rows,
          () => null,
        ),
      )
      .toEqual([{ one: 1 }]);
    await Promise.all([pool.end(), admin.end()]);
  });

  it('turns a connection lost inside a transaction into Unavailable, and works again after it', async () => {
    await inOwnDatabase(url, async (own) => {
      const pool = await openPostgres(own, { max: 2 });
      const store = await openStore(pool);
      const lost = store.exclusively('default', async (inner) => {
        const killer = await openPostgres(own, { max: 1 });
        await killer.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        await killer.end();
        return inner.reviews('default');
      });
      await expect(lost).rejects.toThrow(Unavailable);
      await expect.poll(() => store.reviews('default').catch(() => null)).toEqual([]);
      await store.close();
    });
  });

  it('lets several processes make the tables at once', async () => {
    await inOwnDatabase(url, async (own) => {
      const pools = await Promise.all([1, 2, 3, 4].map(() => openPostgres(own, { max: 2 })));
      const stores = await Promise.all(pools.map((pool) => openStore(pool)));
      expect(await stores[3]?.reports()).toEqual([]);
      await Promise.all(stores.map((store) => store.close()));
    });
  });

  it('goes on delivering webhooks while nobody may add what names somebody', async () => {
    await inOwnDatabase(url, async (own) => {
      const store = await openStore(await openPostgres(own, { max: 2 }));
      const webhook = {
        url: 'https://desk.example/hook',
        kinds: null,
        collection: null,
        allowPrivate: false,
      };
      const createdAt = '2026-03-01T10:00:00.000Z';
      await store.addWebhook({ ...webhook, id: 'w_1', createdAt }, 'whsec_1', AN_ACT);
      await store.addReport(aReport({ text: 'Told.' }), null);
      await store.undisturbed(async () => {
        // From outside: what runs inside a transaction may use nothing else.
        const taken = await snapshot(() => store.takeWebhook('server', 60_000));
        expect(taken).toMatchObject({ id: 'w_1' });
      });
      await store.close();
    });
  });

  it('begins a newer release after marks that an older one has under way, and takes none that come later', async () => {
    await inOwnDatabase(url, async (own) => {
      const [older, pool, admin] = await Promise.all([1, 2, 3].map(() => openPostgres(own, { max: 2 })));
      if (!older || !pool || !admin) throw new Error('no pool');
      const store = await openStore(older);
      const mark = { subject: 'default', stage: 'cluster', fingerprint: 'a'.repeat(16) } as const;
      const seen: string[] = [];
      let newer: Promise<{ close(): Promise<void> }> | undefined;
      await store.exclusively('default', async (inner) => {
        await inner.saveTestimonies(mark, []);
        newer = openStore(pool, { ours: release() + 1 }).finally(() => seen.push('newer'));
        const waiting = async () =>
          (
            await admin.query(
              `select 1 from pg_locks join pg_database as d on d.oid = database
               where datname = current_database() and locktype = 'advisory' and not granted`,
            )
          ).rows;
        await expect.poll(waiting, { timeout: 15_000 }).toHaveLength(1);
        seen.push('mark');
      });
      const theirs = await newer;
      expect(seen).toEqual(['mark', 'newer']);
      expect(await store.stageRecordsOf('default')).toMatchObject([{ state: 'done' }]);
      await expect(store.beginStage(mark, 1000, 'w')).rejects.toThrow(
        'a newer Crossquote works on this database',
      );
      await Promise.all([store.close(), theirs?.close(), admin.end()]);
    });
  });
});

async function inOwnDatabase(url: string, work: (own: string) => Promise<void>): Promise<void> {
  const name = `crossquote_test_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(url, { max: 1 });
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  try {
    await work(own.href);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}
