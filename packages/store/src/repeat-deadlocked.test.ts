import { randomUUID } from 'node:crypto';
import { Unavailable } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from './open-postgres.ts';
import { openStore } from './open-store.ts';
import { repeatDeadlocked } from './repeat-deadlocked.ts';
import type { SqlClient, SqlPool } from './sql-pool.ts';

const deadlock = () => Object.assign(new Unavailable('in each other’s way'), { code: '40P01' });

it('repeats what was sent away, not without end, and nothing else', async () => {
  let calls = 0;
  const failing = (times: number, error: Error) => async () => {
    if (calls++ < times) throw error;
    return 'done';
  };
  expect(await repeatDeadlocked(failing(2, deadlock()))).toBe('done');
  expect(calls).toBe(3);
  calls = 0;
  await expect(repeatDeadlocked(failing(100, deadlock()))).rejects.toThrow(Unavailable);
  expect(calls).toBe(5);
  calls = 0;
  await expect(repeatDeadlocked(failing(1, new Error('other')))).rejects.toThrow('other');
  expect(calls).toBe(1);
});

const server = process.env['DATABASE_URL'];

describe.skipIf(!server)('on a server (skipped unless DATABASE_URL is set)', () => {
  const name = `crossquote_deadlock_${randomUUID().slice(0, 8)}`;
  let admin: SqlPool;
  let pool: SqlPool;
  let other: SqlClient;
  beforeAll(async () => {
    admin = await openPostgres(server ?? '', { max: 1 });
    await admin.query(`create database ${name}`);
    const own = new URL(server ?? '');
    own.pathname = `/${name}`;
    pool = await openPostgres(own.href);
    other = await pool.connect();
  }, 60_000);
  afterAll(async () => {
    other.release();
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  const trouble = { cause: 'x', nextAction: 'y' };
  const mark = (subject: string, stage: 'split' | 'quotes' | 'cluster') => ({
    subject,
    stage,
    fingerprint: 'f',
  });
  const until = async (isThere: () => Promise<boolean>) => {
    while (!(await isThere())) await new Promise((resolve) => setImmediate(resolve));
  };
  const isWaiting = async () => {
    const { rows } = await admin.query<{ count: number }>(
      "select count(*)::int as count from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
      [name],
    );
    return (rows[0]?.count ?? 0) > 0;
  };
  /** The other writer takes one row, waits for whoever then stands before it, and takes the other. */
  const crossed = async <T>(first: string, act: () => Promise<T>, second: string): Promise<T> => {
    // Whoever looks first sends itself away: not this one.
    await other.query("set deadlock_timeout = '60s'");
    await other.query('begin');
    await other.query(first);
    const acted = act();
    await until(isWaiting);
    await other.query(second);
    await other.query('commit');
    return acted;
  };

  const record = (stage: string) => `select from app.stage_record where stage = '${stage}' for update`;
  async function kept() {
    const store = await openStore(pool);
    const report = aReport({ text: 'One.' });
    await store.addReport(report, new Uint8Array([1]));
    const marks = [mark(report.id, 'split'), mark(report.collection, 'cluster')];
    for (const each of marks) await store.hinderStage(each, 'retrying', trouble, 'w');
    return { store, report, marks };
  }

  it('cancels what is left when the last report is being removed, and writes its collection down no more', async () => {
    const { store, report, marks } = await kept();
    const cancel = () => store.cancelStages([...marks, mark(report.id, 'quotes')], trouble, AN_ACT);
    const removal = `delete from app.stage_record where stage = 'cluster'; delete from app.report`;
    expect(await crossed('select from app.report for update', cancel, removal)).toBe(0);
    expect(await store.stageRecords()).toEqual([]);
  }, 60_000);

  it('cancels though another one is at the same stages', async () => {
    const { store, marks } = await kept();
    const cancel = () => store.cancelStages([...marks].reverse(), trouble, AN_ACT);
    expect(await crossed(record('split'), cancel, record('cluster'))).toBe(2);
  }, 60_000);

  it('takes stages up again though another one is at the same ones', async () => {
    const { store, report } = await kept();
    const forget = () => store.forgetStages([report.id, report.collection], ['split', 'cluster'], AN_ACT);
    expect(await crossed(record('split'), forget, record('cluster'))).toBe(2);
  }, 60_000);

  it('removes a report though its stages are being taken up again', async () => {
    const { store, report } = await kept();
    const remove = () => store.removeReport(report.id, () => ({ units: [], whole: '' }), AN_ACT);
    expect(await crossed(record('split'), remove, record('cluster'))).toBe(true);
    expect(await store.report(report.id)).toBeNull();
  }, 60_000);
});
