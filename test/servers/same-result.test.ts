/**
 * The promise that everything else stands on: whatever the order, the number of processes and the accidents on the way, the export is the
 * same, byte for byte. On the embedded database, and, where DATABASE_URL and REDIS_URL are set, on real servers with four worker processes
 * held against the embedded database. The reports are those of data/demo, and the five real ones where they lie beside the checkout.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { differences, type Env, exported, midway, ok, settled, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';

const DEMO = join(ROOT, 'data/demo');
const REAL = join(ROOT, '../shared/reports');
const { DATABASE_URL, REDIS_URL } = process.env;
const hasServers = Boolean(DATABASE_URL && REDIS_URL);
/** A database number of its own on the shared server. */
const REDIS_DB = 9;

const filesIn = (folder: string, fits: RegExp) =>
  readdirSync(folder)
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => join(folder, name));
const files = [
  ...filesIn(DEMO, /^\d\d-.*\.(txt|md|html)$/),
  ...(existsSync(REAL) ? filesIn(REAL, /\.txt$/) : []),
];

async function embeddedExport(order: readonly string[], rounds = 1): Promise<string> {
  const env = { CROSSQUOTE_HOME: newFolder() };
  for (let round = 0; round < rounds; round++) await ok(['add', '-q', ...order], env);
  return exported(env);
}

describe('the export', () => {
  let reference = '';
  beforeAll(async () => {
    reference = await embeddedExport(files);
  }, 180_000);

  it('holds every kind', () => {
    const kinds = new Set(
      reference
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    );
    expect([...kinds].sort()).toEqual([
      'alignment',
      'quote',
      'report',
      'restore',
      'sentence',
      'testimony',
      'translation',
    ]);
  });

  describe('on the embedded database', () => {
    it('is the same for another order of adding', async () => {
      expect(differences(await embeddedExport([...files].reverse()), reference)).toEqual([]);
    }, 180_000);

    it('is the same when reports come one after the other, in some turns, and all is added twice', async () => {
      const env = { CROSSQUOTE_HOME: newFolder() };
      const turns = [
        files.slice(3, 4),
        files.slice(4, 5),
        files.slice(5),
        files.slice(0, 2),
        files.slice(2, 3),
      ];
      for (const turn of turns) await ok(['add', '-q', ...turn], env);
      await ok(['add', '-q', ...files], env);
      expect(differences(await exported(env), reference)).toEqual([]);
    }, 300_000);

    it('is the same after the process was killed in the middle, and resume', async () => {
      const env = { CROSSQUOTE_HOME: newFolder() };
      const adding = startCli(['add', '-q', ...files], { env });
      const ended = new Promise((resolve) => adding.once('close', resolve));
      await midway(env);
      adding.kill('SIGKILL');
      await ended;
      await ok(['resume', '-q'], env);
      await ok(['add', '-q', ...files], env);
      expect(differences(await exported(env), reference)).toEqual([]);
    }, 180_000);
  });

  it.skipIf(!hasServers)('needs DATABASE_URL and REDIS_URL for what follows', () => {
    expect(hasServers).toBe(true);
  });

  describe.skipIf(!hasServers)('on real servers with four worker processes', () => {
    let env: Env = {};
    let workers: ChildProcess[] = [];
    const databases: OwnDatabase[] = [];

    const setUp = async () => {
      const database = await ownDatabase(DATABASE_URL ?? '');
      databases.push(database);
      const redis = `${(REDIS_URL ?? '').replace(/\/\d*$/, '')}/${REDIS_DB}`;
      env = { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis };
      await flushRedis(env['REDIS_URL'] ?? '');
      await ok(['doctor'], env);
      workers = Array.from({ length: 4 }, () => startCli(['work', '-q'], { env }));
    };

    afterEach(async () => {
      await Promise.all(workers.map(stopped));
      await flushRedis(env['REDIS_URL'] ?? '');
    });
    afterAll(async () => {
      for (const database of databases) await database.drop();
    });

    it('is the same', async () => {
      await setUp();
      await ok(['add', '-q', '--enqueue-only', ...files], env);
      await settled(env);
      expect(differences(await exported(env), reference)).toEqual([]);
    }, 180_000);

    it('is the same after Redis was flushed in the middle, and resume', async () => {
      await setUp();
      await ok(['add', '-q', '--enqueue-only', ...files], env);
      await midway(env);
      await flushRedis(env['REDIS_URL'] ?? '');
      await ok(['resume', '-q'], env);
      expect(differences(await exported(env), reference)).toEqual([]);
    }, 240_000);

    it('is the same after a worker was killed in the middle', async () => {
      await setUp();
      await ok(['add', '-q', '--enqueue-only', ...files], env);
      await midway(env);
      workers[0]?.kill('SIGKILL');
      workers[1]?.kill('SIGKILL');
      await settled(env);
      expect(differences(await exported(env), reference)).toEqual([]);
    }, 240_000);
  });
});
