/**
 * Everything that can go away does, at random moments: workers are killed, their clocks jump by an hour, their network is pulled out; Valkey is cut off or killed and
 * comes back with or without what it held; PostgreSQL breaks all connections, is cut off, falls silent, is killed, or has no disk space left. At the end every report
 * is done, or failed with a cause until it is tried again; nothing is missing, nothing is double, and the export is that of a run that nobody disturbed.
 *
 * Short here; `npm run faults` runs 1,000 reports with four workers, 50 kills and three of each other fault, and prints how it goes. CROSSQUOTE_FAULTS_SEED
 * chooses other moments. What takes root (servers and a network of the test's own) is left out where it cannot be had, with a line that says so.
 */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seeded } from '@crossquote/domain/testing';
import { type CollectionProgress, collectionIsSettled, REPORT_STAGES } from '@crossquote/pipeline';
import { openPostgres, type SqlPool } from '@crossquote/store';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newFolder, runCli, startCli } from '../cli/run-cli.ts';
import { ownDatabase } from '../contract/own-database.ts';
import { type TcpProxy, tcpProxy } from '../contract/tcp-proxy.ts';
import { differences, type Env, ok, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';
import { madeReports } from './made-reports.ts';
import { type OwnServers, ownServers } from './own-servers.ts';
import { type WorkerNetwork, workerNetwork } from './worker-network.ts';

const { DATABASE_URL = '', REDIS_URL = '' } = process.env;
const isLong = process.env['CROSSQUOTE_FAULTS'] === 'long';
const isAll = isLong || process.env['CROSSQUOTE_FAULTS'] === 'all';
const SEED = Number(process.env['CROSSQUOTE_FAULTS_SEED'] ?? 1);
/**
 * How much goes wrong. `reach`: milliseconds that a server is away at most; `cable`: that the workers have no network; `disk`: megabytes that PostgreSQL has.
 * Collections are as large as a desk's: `align` compares a report with all others of its own.
 */
const SIZE = isLong
  ? {
      reports: 1000,
      collections: 20,
      workers: 4,
      kills: 50,
      times: 3,
      reach: 4000,
      cable: 60_000,
      disk: 1024,
      limit: 3_600_000,
    }
  : {
      reports: 30,
      collections: 1,
      workers: 2,
      kills: 3,
      times: 1,
      reach: 1500,
      cable: 5000,
      disk: 256,
      limit: 300_000,
    };
const COLLECTIONS = Array.from({ length: SIZE.collections }, (_, i) => `desk-${i}`);
/** Database numbers of their own on the server. */
const REDIS_DB = { undisturbed: 10, disturbed: 11 };
const HOUR = 3_600_000;
const CLOCK = fileURLToPath(new URL('clock-jump.mjs', import.meta.url));

const FAULTS = [
  'redis-cut',
  'redis-emptied',
  'redis-killed',
  'redis-lost',
  'postgres-cut',
  'postgres-silent',
  'postgres-breaks',
  'postgres-killed',
  'disk-full',
  'clock-jump',
  'cable-out',
] as const;
/** They take servers of the test's own and up to half a minute each (the short form with CROSSQUOTE_FAULTS=all has them too). */
const ONLY_LONG = new Set<Fault>([
  'redis-killed',
  'redis-lost',
  'postgres-killed',
  'disk-full',
  'clock-jump',
  'cable-out',
]);
type Fault = 'worker-killed' | (typeof FAULTS)[number];
type Happenings = Partial<Record<Fault, () => Promise<void>>>;

describe.skipIf(!DATABASE_URL || !REDIS_URL)(
  'faults (skipped unless DATABASE_URL and REDIS_URL are set)',
  () => {
    const folder = newFolder();
    const files = COLLECTIONS.map((name) => join(folder, `${name}.jsonl`));
    const random = seeded(SEED);
    const workers: ChildProcess[] = [];
    const ends: (() => Promise<void> | void)[] = [];
    let servers: OwnServers | null = null;
    let network: WorkerNetwork | null = null;
    let isOver = false;

    beforeAll(async () => {
      const lines = madeReports(SIZE.reports).trimEnd().split('\n');
      const each = SIZE.reports / SIZE.collections;
      for (const [i, file] of files.entries())
        writeFileSync(file, `${lines.slice(i * each, (i + 1) * each).join('\n')}\n`);
      servers = await orSkipped(['redis-killed', 'redis-lost', 'postgres-killed', 'disk-full'], () =>
        ownServers(DATABASE_URL, REDIS_URL, SIZE.disk),
      );
      network = await orSkipped(['cable-out'], workerNetwork);
    });
    afterEach(async () => {
      isOver = true;
      network?.plugIn();
      await Promise.all(workers.map(stopped));
    });
    afterAll(async () => {
      for (const end of ends.reverse()) await end();
      network?.close();
      await servers?.close();
    });

    /** Starts a worker in this place, and another one whenever it ends, as a supervisor would: one that cannot reach a server as it starts gives up. */
    const keepWorking = (at: number, env: Env): void => {
      // Every other clock jumps back.
      const jump = at % 2 === 0 ? HOUR : -HOUR;
      const clock = { NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_JUMP_MS: String(jump) };
      const worker = startCli(['work', '-q'], { env: { ...env, ...clock }, within: network?.within ?? [] });
      workers[at] = worker;
      worker.once('exit', () => {
        if (!isOver) keepWorking(at, env);
      });
    };

    const setUp = async (redisDb: number): Promise<Env> => {
      const database = await ownDatabase(servers?.databaseUrl ?? DATABASE_URL);
      ends.push(database.drop);
      const redis = `${(servers?.redisUrl ?? REDIS_URL).replace(/\/\d*$/, '')}/${redisDb}`;
      await flushRedis(redis);
      const env: Env = { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis };
      for (const [i, file] of files.entries())
        await ok(['add', '-q', '--enqueue-only', '-c', COLLECTIONS[i] ?? '', file], env);
      return env;
    };

    const throughProxy = async (url: string) => {
      const proxy = await tcpProxy(url, undefined, network?.host);
      ends.push(proxy.close);
      return proxy;
    };

    const happenings = (direct: Env, postgres: TcpProxy, redis: TcpProxy): Happenings => {
      const some = () => workers[Math.floor(random() * workers.length)];
      const short = () => random() * SIZE.reach;
      const own = servers;
      const cable = network;
      return {
        'worker-killed': async () => void some()?.kill('SIGKILL'),
        'clock-jump': async () => void some()?.kill('SIGUSR2'),
        'redis-cut': () => away(redis, short()),
        'redis-emptied': async () => {
          await redis.cut();
          await flushRedis(direct['REDIS_URL'] ?? '');
          await redis.restore();
        },
        'postgres-breaks': () => breakConnections(direct['DATABASE_URL'] ?? ''),
        'postgres-cut': () => away(postgres, short()),
        'postgres-silent': async () => {
          postgres.hush();
          await pause(short());
          await away(postgres, 0);
        },
        ...(own && {
          'redis-killed': () => own.killRedis(true),
          'redis-lost': () => own.killRedis(false),
          'postgres-killed': own.killPostgres,
          'disk-full': () => own.fillDisk(short()),
        }),
        ...(cable && {
          'cable-out': async () => {
            cable.pullOut();
            await pause(SIZE.cable);
            cable.plugIn();
          },
        }),
      };
    };

    it(
      'on the way leave nothing missing, nothing double, and the same export',
      async () => {
        const undisturbed = await setUp(REDIS_DB.undisturbed);
        for (const name of COLLECTIONS) {
          await ok(['resume', '-q', '-c', name], undisturbed);
          say(`undisturbed: ${name} is done`);
        }
        const reference = await exportsOf(undisturbed);

        const direct = await setUp(REDIS_DB.disturbed);
        const postgres = await throughProxy(direct['DATABASE_URL'] ?? '');
        const redis = await throughProxy(direct['REDIS_URL'] ?? '');
        const happen = happenings(direct, postgres, redis);
        const order = inRandomOrder(faultsOf(happen), random);
        const watched = await openPostgres(`${direct['DATABASE_URL']}?application_name=watching`, { max: 1 });
        ends.push(() => watched.end());
        for (let at = 0; at < SIZE.workers; at++)
          keepWorking(at, { ...direct, DATABASE_URL: postgres.url, REDIS_URL: redis.url });
        const stages = SIZE.reports * REPORT_STAGES.length;
        for (const [i, fault] of order.entries()) {
          // Spread over the work: each comes when somewhat more is done than at the last one.
          const next = ((i + random()) / (order.length + 1)) * stages;
          await vi.waitFor(async () => expect(await doneIn(watched)).toBeGreaterThan(next), {
            timeout: SIZE.limit / 2,
            interval: 50,
          });
          say(
            `${await doneIn(watched)} of ${stages} stages done; fault ${i + 1} of ${order.length}: ${fault}`,
          );
          await happen[fault]?.();
        }

        await inEach(direct, (env) => runCli(['resume', '-q'], { env }));
        const before = await statusOf(direct);
        expect(before.filter(collectionIsSettled)).toHaveLength(COLLECTIONS.length);
        const hindered = before.flatMap(stagesOf).filter(({ state }) => state === 'failed');
        expect(hindered.filter(({ cause }) => !cause)).toEqual([]);
        await inEach(direct, async (env) => ok(['retry', '-q'], env));
        const after = await statusOf(direct);
        say(`${order.length} faults; ${hindered.length} stages failed with a cause and were tried again`);
        expect(after.flatMap(({ reports }) => reports)).toHaveLength(SIZE.reports);
        expect(after.flatMap(stagesOf).filter(({ state }) => state !== 'done')).toEqual([]);
        const exports = await exportsOf(direct);
        for (const [i, text] of exports.entries()) expect(differences(text, reference[i] ?? '')).toEqual([]);
      },
      SIZE.limit,
    );
  },
);

async function orSkipped<T>(faults: readonly Fault[], make: () => T | Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    console.log(`left out: ${faults.join(', ')} (${error instanceof Error ? error.message : 'unknown'})`);
    return null;
  }
}

const began = Date.now();
/** Counts only, for whoever waits for the long form. */
function say(line: string): void {
  if (isLong) console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line}`);
}

async function inEach<T>(env: Env, run: (env: Env) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (const CROSSQUOTE_COLLECTION of COLLECTIONS) results.push(await run({ ...env, CROSSQUOTE_COLLECTION }));
  return results;
}

const exportsOf = (env: Env) => inEach(env, (one) => ok(['export', '--kind', 'all'], one));

async function statusOf(env: Env): Promise<readonly CollectionProgress[]> {
  const { out } = await runCli(['status', '--all', '--json'], { env });
  return JSON.parse(out) as readonly CollectionProgress[];
}

function stagesOf({ reports, cluster }: CollectionProgress) {
  return [...reports.flatMap(({ stages }) => stages), cluster];
}

async function doneIn(pool: SqlPool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from app.stage_record where state = 'done' and report_id is not null",
  );
  return rows[0]?.count ?? 0;
}

function faultsOf(happen: Happenings): readonly Fault[] {
  const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
  const others = FAULTS.filter((fault) => happen[fault] && (isAll || !ONLY_LONG.has(fault))).flatMap(
    (fault) => times(SIZE.times, fault),
  );
  return [...times(SIZE.kills, 'worker-killed'), ...others];
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

/** Every session ends in the middle of what it does. */
async function breakConnections(url: string): Promise<void> {
  const pool = await openPostgres(url, { max: 1 });
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'watching'",
  );
  await pool.end();
}
