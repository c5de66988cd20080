/** A database that takes reports and no notes of how work on them ended: whoever waits for the work is told, and nothing is lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runCli, runHere } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { flushRedis } from './flush-redis.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
/** A database number of its own on the shared server. */
const REDIS_DB = 7;

describe.skipIf(!DATABASE_URL || !REDIS_URL)(
  'add, without the right to note anything (skipped unless DATABASE_URL and REDIS_URL are set)',
  () => {
    let database: OwnDatabase | undefined;
    let env: Readonly<Record<string, string>>;
    const folder = newFolder();
    const statement = async (text: string) => {
      const pool = await openPostgres(database?.url ?? '');
      try {
        await pool.query(text);
      } finally {
        await pool.end();
      }
    };
    beforeAll(async () => {
      database = await ownDatabase(DATABASE_URL ?? '');
      const redis = new URL(REDIS_URL ?? '');
      redis.pathname = `/${REDIS_DB}`;
      await flushRedis(redis.href);
      env = { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, REDIS_URL: redis.href };
      writeFileSync(join(folder, 'one.txt'), 'The keeper Orla Venn said: “The lamp is out.”\n');
      writeFileSync(join(folder, 'two.txt'), 'The keeper Orla Venn said: “The horn is silent.”\n');
    }, 60_000);
    afterAll(() => database?.drop());

    it('ends with what to put right, keeps the report, and resume goes on', async () => {
      expect(await runCli(['add', '-q', join(folder, 'one.txt')], { env })).toMatchObject({ code: 0 });
      await statement(`create function app.refuse() returns trigger language plpgsql as
        $$ begin raise insufficient_privilege using message = 'permission denied for table stage_record'; end $$`);
      await statement(
        'create trigger refuse before insert or update on app.stage_record execute function app.refuse()',
      );
      const { code, err } = await runCli(['add', '-q', join(folder, 'two.txt')], { env });
      expect({ code, last: err.trim().split('\n').at(-1) }).toEqual({
        code: 1,
        last: expect.stringMatching(
          /^crossquote add: .*permission denied for table stage_record\): put that right.*then crossquote resume$/,
        ),
      });
      await statement('drop trigger refuse on app.stage_record');
      expect(await runHere(['resume', '-q'], { env })).toMatchObject({ code: 0, err: '' });
      const { out } = await runHere(['export', '--kind', 'quotes'], { env });
      expect(out).toMatch(/lamp[^]*horn|horn[^]*lamp/);
    }, 300_000);
  },
);
