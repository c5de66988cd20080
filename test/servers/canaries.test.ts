/** What a queue on Redis holds leads to nobody: every key and value is searched for fifty protected people, and for a collection called after one. */
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { type BegunRun, beginCanaries, found } from '../http/canary-run.ts';
import { dumpRedis } from './dump-redis.ts';
import { flushRedis } from './flush-redis.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
/** A database number of its own on the shared server. */
const REDIS_DB = 12;

describe.skipIf(!DATABASE_URL || !REDIS_URL)(
  'jobs on Redis (skipped unless DATABASE_URL and REDIS_URL are set)',
  () => {
    let database: OwnDatabase | undefined;
    let begun: BegunRun | undefined;
    afterAll(async () => {
      await begun?.stop();
      await database?.drop();
    }, 60_000);

    it('hold ids and hashes, before and behind the work', async () => {
      database = await ownDatabase(DATABASE_URL ?? '');
      const redis = new URL(REDIS_URL ?? '');
      redis.pathname = `/${REDIS_DB}`;
      await flushRedis(redis.href);
      const dumps: string[] = [];
      const look = async () => void dumps.push(await dumpRedis(redis.href));
      begun = beginCanaries(
        { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis.href },
        look,
      );
      const run = await begun.ready;
      await look();
      expect(dumps[0]).toContain('"subject":"r_');
      expect(dumps.map((dump) => found(dump))).toEqual([[], []]);
      expect(found(run.log())).toEqual([]);
    }, 300_000);
  },
);
