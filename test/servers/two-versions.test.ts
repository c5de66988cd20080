/**
 * An update while everything works: real workers of the previous release and of this one on one queue, and the migrations of this one in between. At the end
 * every report is done, and the export is that of a run that nobody disturbed; the older workers never were told to stop. `npm run versions`, with servers.
 *
 * CROSSQUOTE_PREVIOUS names the commit of the previous release.
 */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGE_VERSION } from '@crossquote/pipeline';
import { openPostgres, type SqlPool } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newFolder, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { differences, type Env, exported, ok, settled, stopped } from './cli-runs.ts';
import { flushRedis } from './flush-redis.ts';
import { madeReports } from './made-reports.ts';
import { type PreviousRelease, previousRelease } from './previous-release.ts';

const { DATABASE_URL, REDIS_URL, CROSSQUOTE_VERSIONS, CROSSQUOTE_PREVIOUS = '888c8d4' } = process.env;
const REPORTS = 60;
const LIMIT = 900_000;

describe.skipIf(!DATABASE_URL || !REDIS_URL || !CROSSQUOTE_VERSIONS)(
  'two versions at once (skipped unless CROSSQUOTE_VERSIONS, DATABASE_URL and REDIS_URL are set)',
  () => {
    const file = join(newFolder(), 'reports.jsonl');
    const databases: OwnDatabase[] = [];
    const running: ChildProcess[] = [];
    let previous: PreviousRelease;

    const aPlace = async (redis?: string): Promise<Env> => {
      const database = await ownDatabase(DATABASE_URL ?? '');
      databases.push(database);
      return { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: database.url, ...(redis && { REDIS_URL: redis }) };
    };
    const keep = (child: ChildProcess) => {
      running.push(child);
      return child;
    };

    beforeAll(() => {
      writeFileSync(file, madeReports(REPORTS));
      previous = previousRelease(CROSSQUOTE_PREVIOUS, STAGE_VERSION.align - 1);
    }, LIMIT);
    afterAll(async () => {
      await Promise.all(running.map(stopped));
      for (const database of databases) await database.drop();
      previous.remove();
    });

    it(
      'lose nothing, do nothing twice, and give the export of an undisturbed run',
      async () => {
        const undisturbed = await aPlace();
        await ok(['add', '-q', file], undisturbed);
        const reference = await exported(undisturbed);

        const redis = `${(REDIS_URL ?? '').replace(/\/\d*$/, '')}/13`;
        await flushRedis(redis);
        const env = await aPlace(redis);
        await done(previous.start(['add', '-q', '--enqueue-only', file], env));
        for (let i = 0; i < 2; i++) keep(previous.start(['work', '-q'], env));
        const pool = await openPostgres(env['DATABASE_URL'] ?? '', { max: 1 });
        try {
          await vi.waitFor(async () => expect(await marks(pool)).toBeGreaterThan(REPORTS * 2), {
            timeout: LIMIT,
            interval: 20,
          });
          const newer = [0, 1].map(() => keep(startCli(['work', '-q'], { env })));
          // Older workers drop most of what they take, until the newer ones have handed it out often enough.
          await settled(env, LIMIT);
          expect(differences(await exported(env), reference)).toEqual([]);
          expect(await marks(pool)).toBe(REPORTS * 5 + 1);
          // Nothing is open, so nothing is done again, though the older ones are still there.
          expect(running.slice(0, 2).map(({ exitCode }) => exitCode)).toEqual([null, null]);
          const before = await records(pool);
          await ok(['resume', '-q'], env);
          expect(await records(pool)).toEqual(before);
          await endsWhenSuperseded(newer, pool);
        } finally {
          await pool.end();
        }
      },
      LIMIT,
    );
  },
);

/** As the next release will do when it opens the database. */
async function endsWhenSuperseded(workers: readonly ChildProcess[], pool: SqlPool): Promise<void> {
  const said = workers.map(listening);
  const ends = Promise.all(workers.map(done));
  await pool.query('update app.release set number = number + 1, since = now()');
  expect(await ends).toEqual([1, 1]);
  for (const line of said)
    expect(line()).toMatch(
      /^crossquote work: a newer Crossquote works on this database: update this one\n$/m,
    );
}

function listening(worker: ChildProcess): () => string {
  let text = '';
  worker.stderr?.on('data', (chunk: Buffer) => {
    text += String(chunk);
  });
  return () => text;
}

function done(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

async function marks(pool: SqlPool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from app.stage_record where state = 'done'",
  );
  return rows[0]?.count ?? 0;
}

/** With the transaction that wrote each: one that is written again, though the same, is another. */
async function records(pool: SqlPool): Promise<readonly unknown[]> {
  const { rows } = await pool.query(
    'select subject, stage, fingerprint, xmin::text as written from app.stage_record order by 1, 2',
  );
  return rows;
}
