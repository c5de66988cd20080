/**
 * Everything that can go away does, at random moments: workers are killed, Valkey is cut off and comes back with or without what it held, PostgreSQL breaks all
 * connections, is cut off, or falls silent. At the end nothing is missing, nothing is double, and the export is that of a run that nobody disturbed.
 *
 * Short here; `npm run faults` runs 1,000 reports with four workers, 50 kills and three outages of each kind. CROSSQUOTE_FAULTS_SEED chooses other moments.
 */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { REPORT_STAGES } from '@crossquote/pipeline';
import { openPostgres } from '@crossquote/store';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newFolder, runCli, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { type TcpProxy, tcpProxy } from '../contract/tcp-proxy.ts';
import { differences, type Env, exported, ok, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';
import { madeReports, seeded } from './made-reports.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
const isLong = process.env['CROSSQUOTE_FAULTS'] === 'long';
const SEED = Number(process.env['CROSSQUOTE_FAULTS_SEED'] ?? 1);
/** How much goes wrong. `reach`: milliseconds that a server is away at most. */
const SIZE = isLong
  ? { reports: 1000, workers: 4, kills: 50, outages: 3, reach: 4000, limit: 3_600_000 }
  : { reports: 30, workers: 2, kills: 3, outages: 1, reach: 1500, limit: 300_000 };
/** Database numbers of their own on the shared server. */
const REDIS_DB = { undisturbed: 10, disturbed: 11 };

type Fault = 'kill' | 'redis-cut' | 'redis-lost' | 'postgres-crash' | 'postgres-cut' | 'postgres-silent';

describe.skipIf(!DATABASE_URL || !REDIS_URL)(
  'faults (skipped unless DATABASE_URL and REDIS_URL are set)',
  () => {
    const file = join(newFolder(), 'reports.jsonl');
    const databases: OwnDatabase[] = [];
    const proxies: TcpProxy[] = [];
    let workers: ChildProcess[] = [];
    let isOver = false;

    /** Starts a worker in this place, and another one whenever it ends, as a supervisor would: one that cannot reach a server as it starts gives up. */
    const keepWorking = (at: number, env: Env): void => {
      const worker = startCli(['work', '-q'], { env });
      workers[at] = worker;
      worker.once('exit', () => {
        if (!isOver) keepWorking(at, env);
      });
    };

    const setUp = async (redisDb: number) => {
      const database = await ownDatabase(DATABASE_URL ?? '');
      databases.push(database);
      const redis = `${(REDIS_URL ?? '').replace(/\/\d*$/, '')}/${redisDb}`;
      await flushRedis(redis);
      const env: Env = { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis };
      await ok(['add', '-q', '--enqueue-only', file], env);
      return env;
    };

    beforeAll(() => writeFileSync(file, madeReports(SIZE.reports)));
    afterEach(async () => {
      isOver = true;
      await Promise.all(workers.map(stopped));
      workers = [];
    });
    afterAll(async () => {
      for (const proxy of proxies) await proxy.close();
      for (const database of databases) await database.drop();
    });

    it(
      'on the way leave nothing missing, nothing double, and the same export',
      async () => {
        const undisturbed = await setUp(REDIS_DB.undisturbed);
        await ok(['resume', '-q'], undisturbed);
        const reference = await exported(undisturbed);

        const direct = await setUp(REDIS_DB.disturbed);
        const postgres = await tcpProxy(direct['DATABASE_URL'] ?? '');
        const redis = await tcpProxy(direct['REDIS_URL'] ?? '');
        proxies.push(postgres, redis);
        const env: Env = { ...direct, DATABASE_URL: postgres.url, REDIS_URL: redis.url };
        for (let at = 0; at < SIZE.workers; at++) keepWorking(at, env);

        const random = seeded(SEED);
        const happen: Readonly<Record<Fault, () => Promise<void>>> = {
          kill: async () => {
            workers[Math.floor(random() * workers.length)]?.kill('SIGKILL');
          },
          'redis-cut': () => away(redis, random() * SIZE.reach),
          'redis-lost': async () => {
            await redis.cut();
            await flushRedis(direct['REDIS_URL'] ?? '');
            await redis.restore();
          },
          'postgres-crash': () => breakConnections(direct['DATABASE_URL'] ?? ''),
          'postgres-cut': () => away(postgres, random() * SIZE.reach),
          'postgres-silent': async () => {
            postgres.hush();
            await pause(random() * SIZE.reach);
            await away(postgres, 0);
          },
        };
        const order = inRandomOrder(faults(), random);
        const stages = SIZE.reports * REPORT_STAGES.length;
        const watched = await openPostgres(`${direct['DATABASE_URL']}?application_name=watching`, { max: 1 });
        const done = async () => {
          const { rows } = await watched.query<{ count: number }>(
            "select count(*)::int as count from app.stage_record where state = 'done'",
          );
          return rows[0]?.count ?? 0;
        };
        for (const [i, fault] of order.entries()) {
          // Spread over the work: each comes when somewhat more is done than at the last one.
          const next = ((i + random()) / (order.length + 1)) * stages;
          await vi.waitFor(async () => expect(await done()).toBeGreaterThan(next), {
            timeout: SIZE.limit / 2,
            interval: 50,
          });
          await happen[fault]();
        }

        await watched.end();

        await runCli(['resume', '-q'], { env: direct });
        const failed = await runCli(['retry', '-q'], { env: direct });
        expect(failed).toMatchObject({ code: 0 });
        expect(differences(await exported(direct), reference)).toEqual([]);
        const status = JSON.parse(await ok(['status', '--json'], direct)) as readonly Progress[];
        expect(status[0]?.reports).toHaveLength(SIZE.reports);
      },
      SIZE.limit,
    );
  },
);

interface Progress {
  readonly reports: readonly unknown[];
}

function faults(): readonly Fault[] {
  const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
  return [
    ...times(SIZE.kills, 'kill'),
    ...(['redis-cut', 'redis-lost', 'postgres-crash', 'postgres-cut', 'postgres-silent'] as const).flatMap(
      (fault) => times(SIZE.outages, fault),
    ),
  ];
}

function inRandomOrder<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function away(server: TcpProxy, ms: number): Promise<void> {
  await server.cut();
  await pause(ms);
  await server.restore();
}

/** As when the server crashes: every session ends in the middle of what it does. */
async function breakConnections(url: string): Promise<void> {
  const pool = await openPostgres(url, { max: 1 });
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'watching'",
  );
  await pool.end();
}
