import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccessToken, Conflict, InvalidInput, tokenId } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrate.ts';
import { migrationFiles } from '../migration-files.ts';
import { openStore } from '../open-store.ts';
import { poolSql } from '../sql.ts';
import type { SqlPool } from '../sql-pool.ts';
import { backupContent, openTestDatabase } from '../testing/index.ts';
import { backupTables } from './backup-tables.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossquote-backup-'));
const file = join(folder, 'whole.backup');

/** Whatever JSON, hex and the end of a line could trip over. */
const TEXT = 'He said “no”.\u2028\tBack\\slash, \\x41, null, {"a": [1]}, مرحبا 👩‍🚀\nNew line.';
const ORIGINAL = new Uint8Array([0, 10, 13, 92, 255]);
const report = aReport({ text: TEXT });

describe('a backup', () => {
  const pools: SqlPool[] = [];
  const newPool = async () => {
    const pool = await openTestDatabase();
    pools.push(pool);
    return pool;
  };
  beforeAll(async () => {
    const pool = await newPool();
    const store = await openStore(pool);
    await store.addReport(report, ORIGINAL);
    await pool.query(
      `insert into app.embedding values ('${report.id}', 'm', 'x', -1, '[0.1,-1e-30,3]');
       insert into app.memory_entry values ('m1', 'de', 'en', 'ja', 'yes', null, null, 'machine', '{"a": 1e2}', 0.1)`,
    );
    await store.backUp(file, AN_ACT);
  });
  afterAll(async () => {
    for (const pool of pools) await pool.end();
  });

  /** Of a database of the first so many migrations, with one entry in its memory. */
  const backupOf = async (migrations: number, name: string) => {
    const earlier = await newPool();
    await earlier.query('drop schema app cascade');
    await migrate(earlier, migrationFiles().slice(0, migrations));
    await earlier.query(
      "insert into app.memory_entry (id, source_language, target_language, source_text, target_text, origin) values ('m', 'de', 'en', 'Ja', 'yes', 'human')",
    );
    const path = join(folder, name);
    await writeBackup(poolSql(earlier), path, async () => {});
    return path;
  };

  it('gives back every row, and the same lines when it is made again', async () => {
    const pool = await newPool();
    expect(await restoreBackup(pool, file, AN_ACT)).toMatchObject({ reports: 1, reviews: 0 });
    const store = await openStore(pool);
    expect(await store.report(report.id)).toEqual(report);
    expect(await store.original(report.id)).toEqual(ORIGINAL);
    const again = join(folder, 'again.backup');
    await store.backUp(again, AN_ACT);
    expect(backupContent(again)).toEqual(backupContent(file));
  });

  it('gives the same bytes for the same content', async () => {
    const sql = poolSql(pools[0] as SqlPool);
    const [one, other] = [join(folder, 'one.backup'), join(folder, 'other.backup')];
    for (const path of [one, other]) await writeBackup(sql, path, async () => {});
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it('stands in the ledger, and its restoring behind what it brought, with how much it holds and its hash', async () => {
    const pool = await newPool();
    const { rows, sha256 } = await restoreBackup(pool, file, { by: 'lou', at: '2026-03-02T10:00:00.000Z' });
    const store = await openStore(pool);
    const detail = { hash: sha256, rows, reports: 1, reviews: 0 };
    const restored = { who: 'lou', at: '2026-03-02T10:00:00.000Z', what: 'restore', subjects: [], detail };
    expect(await store.ledger(0, 10)).toMatchObject([restored]);
    const again = await store.backUp(join(folder, 'noted.backup'), AN_ACT);
    expect((await store.ledger(1, 10)).map(({ who, what, detail }) => ({ who, what, detail }))).toEqual([
      {
        who: AN_ACT.by,
        what: 'backup',
        detail: { hash: again.sha256, rows: rows + 1, reports: 1, reviews: 0 },
      },
    ]);
  });

  describe('that lets somebody in and tells somebody', () => {
    const lets = join(folder, 'lets-in.backup');
    const at = '2026-03-02T10:00:00.000Z';
    const token = (name: string, part: Partial<AccessToken> = {}): AccessToken => ({
      id: tokenId(name),
      name,
      role: 'operator',
      reveals: true,
      hash: name,
      createdAt: '2026-03-01T10:00:00.000Z',
      expiresAt: '2026-03-31T10:00:00.000Z',
      revokedAt: null,
      ...part,
    });
    const webhook = {
      id: 'w_1',
      url: 'https://desk.example/hook',
      kinds: null,
      collection: null,
      allowPrivate: false,
      createdAt: '2026-03-01T10:00:00.000Z',
    };
    beforeAll(async () => {
      const store = await openStore(await newPool());
      await store.addToken(token('kim'), 'kim');
      await store.addToken(token('gone', { expiresAt: '2026-03-01T12:00:00.000Z' }), 'kim');
      await store.addWebhook(webhook, 'secret', AN_ACT);
      await store.addReport(report, ORIGINAL);
      await store.backUp(lets, AN_ACT);
    });

    it('lets nobody in and tells nobody where it is restored, whatever the time there is, and says so in the ledger', async () => {
      const pool = await newPool();
      const { ended } = await restoreBackup(pool, lets, { by: 'lou', at });
      expect(ended).toEqual({ tokens: 2, webhooks: 1 });
      const store = await openStore(pool);
      expect(await store.tokens()).toMatchObject([
        { name: 'gone', revokedAt: at },
        { name: 'kim', revokedAt: at },
      ]);
      expect(await store.takeWebhook('server', 1000)).toBeNull();
      expect((await store.ledger(0, 100)).slice(-4)).toMatchObject([
        { what: 'restore', who: 'lou' },
        { what: 'revoke', who: 'lou', at, subjects: [tokenId('gone')] },
        { what: 'revoke', who: 'lou', at, subjects: [tokenId('kim')] },
        { what: 'webhook', who: 'lou', at, subjects: ['w_1'], detail: { deed: 'stop' } },
      ]);
      await store.addToken(token('new', { name: 'kim', hash: 'new' }), 'lou');
      expect(await store.webhooks()).toMatchObject([{ lastCause: 'a backup was restored since' }]);
      expect(await store.startWebhook('w_1', AN_ACT)).toBe(true);
      expect(await store.webhooks()).toMatchObject([{ lastCause: null, disabledAt: null }]);
      expect(await store.takeWebhook('server', 1000)).toMatchObject({ id: 'w_1' });
    });

    it('goes on as it was for whoever knows that none was taken back since', async () => {
      const pool = await newPool();
      const { ended } = await restoreBackup(pool, lets, { by: 'lou', at }, { keepAccess: true });
      expect(ended).toEqual({ tokens: 0, webhooks: 0 });
      const store = await openStore(pool);
      expect((await store.tokens()).map(({ revokedAt }) => revokedAt)).toEqual([null, null]);
      expect(await store.takeWebhook('server', 1000)).toMatchObject({ id: 'w_1' });
    });
  });

  it('is not there when it cannot be written down', async () => {
    const path = join(folder, 'unnoted.backup');
    const unnoted = writeBackup(poolSql(pools[0] as SqlPool), path, () => Promise.reject(new Error('away')));
    await expect(unnoted).rejects.toThrow('away');
    expect(readdirSync(folder).filter((name) => name.startsWith('unnoted'))).toEqual([]);
  });

  it('leaves a database that goes on: changes are numbered from where they were, and triggers work', async () => {
    const pool = await newPool();
    await restoreBackup(pool, file, AN_ACT);
    const store = await openStore(pool);
    const before = await store.changes(0, 100, { collection: null, kinds: null });
    await store.addReport({ ...report, id: 'r_other' }, ORIGINAL);
    await pool.query("insert into app.touched_quote (collection, quote_id) values ('default', 'q')");
    const after = await store.changes(0, 100, { collection: null, kinds: null });
    expect(after.items.map(({ id }) => id)).toEqual([...before.items.map(({ id }) => id), 'r_other']);
    expect(after.upTo).toBe(before.upTo + 1);
  });

  it('of an earlier version is brought up to date', async () => {
    const later = await newPool();
    const old = await backupOf(6, 'old.backup');
    await restoreBackup(later, old, AN_ACT);
    expect((await later.query('select what, who from app.ledger')).rows).toEqual([
      { what: 'restore', who: AN_ACT.by },
    ]);
    expect((await later.query('select target_text from app.memory_entry')).rows).toEqual([
      { target_text: 'yes' },
    ]);
    const { rows } = await later.query('select max(number) as last from app.migration');
    expect(rows).toEqual([{ last: migrationFiles().at(-1)?.number }]);
  });

  it('of a version that had tokens and webhooks, and no ledger of them, lets nobody in either', async () => {
    const earlier = await newPool();
    await earlier.query('drop schema app cascade');
    await migrate(
      earlier,
      migrationFiles().filter(({ number }) => number <= 15),
    );
    await earlier.query(
      `insert into app.access_token (id, name, role, hash, created_at, expires_at) values ('t', 'kim', 'reader', 'h', '2026-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z');
       insert into app.webhook (id, url, allow_private, secret, created_at, position) values ('w', 'https://desk.example', false, 's', '2026-01-01T00:00:00.000Z', 0)`,
    );
    const old = join(folder, 'old-access.backup');
    await writeBackup(poolSql(earlier), old, async () => {});
    const later = await newPool();
    expect(await restoreBackup(later, old, AN_ACT)).toMatchObject({ ended: { tokens: 1, webhooks: 1 } });
    const store = await openStore(later);
    expect(await store.tokens()).toMatchObject([{ id: 't', revokedAt: AN_ACT.at }]);
    expect(await store.webhooks()).toMatchObject([{ id: 'w', disabledAt: expect.any(String) }]);
  });

  it('of a version without a ledger is restored and noted, or can be restored again', async () => {
    const later = await newPool();
    const old = await backupOf(6, 'older.backup');
    // No database keeps a zero byte: the ledger's line, the last that is written, fails.
    await expect(restoreBackup(later, old, { ...AN_ACT, by: 'lou\0' })).rejects.toThrow(InvalidInput);
    await restoreBackup(later, old, AN_ACT);
    expect((await later.query('select what from app.ledger')).rows).toEqual([{ what: 'restore' }]);
    expect((await later.query('select id from app.memory_entry')).rows).toEqual([{ id: 'm' }]);
  });

  it('is restored into an empty database only', async () => {
    const pool = await newPool();
    const store = await openStore(pool);
    await store.addReport({ ...report, id: 'r_mine' }, ORIGINAL);
    await expect(restoreBackup(pool, file, AN_ACT)).rejects.toThrow(Conflict);
    expect(await store.report('r_mine')).not.toBeNull();
    expect(await store.report(report.id)).toBeNull();
  });

  it('that is cut or changed anywhere is refused, and nothing is touched', async () => {
    const pool = await newPool();
    await openStore(pool);
    const whole = readFileSync(file);
    const broken = [
      whole.subarray(0, whole.length - 12),
      whole.subarray(0, 40),
      Buffer.from('report,text\n'),
    ];
    // The gzip header's time and system (4 to 9) say nothing about what is in the file.
    for (const at of [0, 11, whole.length >> 1, whole.length - 6])
      broken.push(Buffer.from(whole.map((byte, i) => (i === at ? byte ^ 16 : byte))));
    for (const [i, bytes] of broken.entries()) {
      const path = join(folder, `broken${i}.backup`);
      writeFileSync(path, bytes);
      await expect(restoreBackup(pool, path, AN_ACT)).rejects.toThrow(
        /no backup of Crossquote, or was damaged or cut/,
      );
    }
    expect((await pool.query('select count(*)::int as reports from app.report')).rows).toEqual([
      { reports: 0 },
    ]);
  });

  it('never writes over a file, and can be read by its owner alone', async () => {
    const pool = pools[0] as SqlPool;
    await expect(writeBackup(poolSql(pool), file, async () => {})).rejects.toThrow(InvalidInput);
    await expect(
      writeBackup(poolSql(pool), join(folder, 'none', 'x.backup'), async () => {}),
    ).rejects.toThrow(InvalidInput);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('takes every table in, after those that it refers to', async () => {
    const tables = await backupTables(pools[0] as SqlPool);
    const names = tables.map(({ name }) => name);
    expect(names).toContain('change_head');
    expect(names).not.toContain('met_memory');
    expect(names.indexOf('quote')).toBeGreaterThan(names.indexOf('report'));
    expect(tables.find(({ name }) => name === 'calibration')?.identity).toBe('number');
  });
});
