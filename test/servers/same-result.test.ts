/**
 * The promise that everything else stands on, on real servers: with four worker processes and whatever happens to them, the export is the same as the embedded database's, byte for byte.
 * `test/cli/same-result.test.ts` has it embedded. Where DATABASE_URL and REDIS_URL are set.
 */
import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { differences, type Env, exported, midway, ok, settled, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';
import { embeddedExport, FILES } from './same-reports.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
const hasServers = Boolean(DATABASE_URL && REDIS_URL);
/** A database number of its own on the shared server. */
const REDIS_DB = 9;

it.skipIf(!hasServers)('needs DATABASE_URL and REDIS_URL for what follows', () => {
  expect(hasServers).toBe(true);
});

describe.skipIf(!hasServers)('the export of four worker processes on real servers', () => {
  let env: Env = {};
  let workers: ChildProcess[] = [];
  const databases: OwnDatabase[] = [];
  let reference = '';

  beforeAll(async () => {
    reference = await embeddedExport(FILES);
  }, 180_000);

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

  it('is the same after Redis was flushed in the middle, and resume', async () => {
    await setUp();
    await ok(['add', '-q', '--enqueue-only', ...FILES], env);
    await midway(env);
    await flushRedis(env['REDIS_URL'] ?? '');
    await ok(['resume', '-q'], env);
    expect(differences(await exported(env), reference)).toEqual([]);
  }, 240_000);

  it('is the same after a worker was killed in the middle', async () => {
    await setUp();
    await ok(['add', '-q', '--enqueue-only', ...FILES], env);
    await midway(env);
    workers[0]?.kill('SIGKILL');
    workers[1]?.kill('SIGKILL');
    await settled(env);
    expect(differences(await exported(env), reference)).toEqual([]);
  }, 240_000);
});
