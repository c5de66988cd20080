/** A worker is killed, and the queue lost, just before another worker starts: it finds what the first one had in hand, though nothing else is to be done. */

import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AN_ACT } from '@crossquote/domain/testing';
import { openPostgres, openStore } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { type Env, ok, settled, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
/** A database number of its own on the shared server. */
const REDIS_DB = 8;

describe.skipIf(!DATABASE_URL || !REDIS_URL)(
  'a worker that was killed with the queue lost (skipped unless DATABASE_URL and REDIS_URL are set)',
  () => {
    let database: OwnDatabase | undefined;
    let worker: ChildProcess | undefined;
    let env: Env;
    const redis = new URL(REDIS_URL ?? 'redis://none');
    redis.pathname = `/${REDIS_DB}`;
    beforeAll(async () => {
      database = await ownDatabase(DATABASE_URL ?? '');
      await flushRedis(redis.href);
      env = { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis.href };
    }, 60_000);
    afterAll(async () => {
      if (worker) await stopped(worker);
      await database?.drop();
    }, 60_000);

    it('loses nothing to it', async () => {
      const file = join(newFolder(), 'one.txt');
      writeFileSync(file, 'The keeper Orla Venn said: “The lamp is out.”\n');
      await ok(['add', '-q', file], env);
      const pool = await openPostgres(env['DATABASE_URL'] ?? '');
      // A release that is new looks by itself for what an older one dropped.
      await pool.query("update app.release set since = now() - interval '1 day'");
      const store = await openStore(pool);
      const split = (await store.stageRecords()).find(({ stage }) => stage === 'split');
      if (!split) throw new Error('it was split');
      await store.forgetStages([split.subject], ['split', 'quotes', 'translate', 'embed', 'align'], AN_ACT);
      expect(await store.beginStage(split, 20_000, 'killed')).toBe('begun');
      await store.close();
      await flushRedis(redis.href);
      worker = startCli(['work', '-q'], { env });
      await settled(env);
    }, 300_000);
  },
);
