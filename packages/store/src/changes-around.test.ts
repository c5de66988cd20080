import { randomUUID } from 'node:crypto';
import type { Stage } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import type { Store } from '@crossquote/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from './open-postgres.ts';
import { openStore } from './open-store.ts';
import type { SqlPool } from './sql-pool.ts';
import { openTestDatabase } from './testing/index.ts';

const mark = (subject: string, stage: Stage = 'split') => ({ subject, stage, fingerprint: 'f' });

/** Ids of reports in a collection of their own, each split. */
async function three(store: Store): Promise<readonly [string, string, string]> {
  const collection = randomUUID();
  const texts = ['The mill is gone.', 'It burned.', 'Nobody came.'] as const;
  const [one, two, three] = texts.map((text) => aReport({ text, collection }));
  if (!one || !two || !three) throw new Error('three reports are made');
  for (const report of [one, two, three]) {
    await store.addReport(report, null, AN_ACT);
    await store.saveSentences(mark(report.id), []);
  }
  return [one.id, two.id, three.id];
}

const lookFrom = (store: Store, reportId: string, since: string | null) =>
  store.changesAround({ reportId, windowDays: 30, since, judged: [] });

describe('changesAround', () => {
  it('takes no number of another database for one that was given since', async () => {
    const pool = await openTestDatabase();
    const store = await openStore(pool);
    const [mine, other] = await three(store);
    await pool.query("update app.written_report set xid = '4000000000000' where report_id = $1", [other]);
    const { moment } = await lookFrom(store, mine, null);
    expect((await lookFrom(store, mine, moment)).changed).toEqual([]);
    await store.saveSentences(mark(other), []);
    expect((await lookFrom(store, mine, moment)).changed).toEqual([other]);
    await store.close();
  });
});

const server = process.env['DATABASE_URL'];

describe.skipIf(!server)('on a server (skipped unless DATABASE_URL is set)', () => {
  const name = `crossquote_changes_${randomUUID().slice(0, 8)}`;
  let admin: SqlPool;
  let store: Store;
  beforeAll(async () => {
    admin = await openPostgres(server ?? '', { max: 1 });
    await admin.query(`create database ${name}`);
    const own = new URL(server ?? '');
    own.pathname = `/${name}`;
    store = await openStore(await openPostgres(own.href));
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it('names what was written before a look and committed after it, though others that began later were seen', async () => {
    const [mine, slow, quick] = await three(store);
    let commit = () => {};
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let written: Promise<void> | undefined;
    const isWritten = new Promise<void>((resolve) => {
      written = store.exclusively(randomUUID(), async (inside) => {
        await inside.saveSentences(mark(slow), []);
        resolve();
        await held;
      });
    });
    await isWritten;
    await store.saveSentences(mark(quick), []);
    const first = await lookFrom(store, mine, null);
    const second = await lookFrom(store, mine, first.moment);
    expect(second.changed).toEqual([]);
    commit();
    await written;
    for (const { moment } of [first, second])
      expect((await lookFrom(store, mine, moment)).changed).toEqual([slow]);
  });
});
