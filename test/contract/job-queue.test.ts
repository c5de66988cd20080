/** The job queue's promises, on servers when DATABASE_URL and REDIS_URL name some, and, unless only servers are to be tried, on the fake and the embedded database. */
import { randomBytes } from 'node:crypto';
import type { JobQueue } from '@crossquote/pipeline';
import { fakeJobQueue } from '@crossquote/pipeline/testing';
import { openEmbeddedQueue, openPostgresQueue, openRedisQueue, type QueueOptions } from '@crossquote/queue';
import { openTestDatabase } from '@crossquote/store/testing';
import { describe, expect, it } from 'vitest';
import { type JobQueueFixture, jobQueueContract, type QueueTuning } from './job-queue.contract.ts';
import { onlyServers } from './only-servers.ts';
import { ownDatabase } from './own-database.ts';

const databaseUrl = process.env['DATABASE_URL'];
const redisUrl = process.env['REDIS_URL'];

describe.skipIf(onlyServers)('without a server', () => {
  jobQueueContract('fake', async () => ({
    // Its time stands still, so a pause never ends by itself.
    open: async ({ backoff = 0, ...tuning } = {}) =>
      fakeJobQueue({ ...tuning, backoff: backoff > 1000 ? backoff : 0 }),
    openAnother: null,
    close: async () => undefined,
  }));

  jobQueueContract('embedded', async () => {
    const pool = await openTestDatabase();
    return byPrefix(
      (options) => openEmbeddedQueue(pool, options),
      () => pool.end(),
    );
  });
});

if (!databaseUrl) console.info('DATABASE_URL is unset: the job queue is not tried on PostgreSQL.');
describe.skipIf(!databaseUrl)('at DATABASE_URL', () => {
  jobQueueContract('PostgreSQL', async () => {
    const { url, drop } = await ownDatabase(databaseUrl ?? '');
    return byPrefix((options) => openPostgresQueue(url, options), drop);
  });
});

it.each(['/jobs', '/1/2', '/-1', '/1x'])(
  'refuses a database on Redis that is no number: %s',
  async (path) => {
    const opened = openRedisQueue(`redis://keeper:pa55@127.0.0.1:1${path}`, { onError: () => undefined });
    await expect(opened).rejects.toThrow(/number of its database.*redis:\/\/127/);
    await expect(opened).rejects.not.toThrow(/pa55/);
  },
);

if (!redisUrl) console.info('REDIS_URL is unset: the job queue is not tried on Redis.');
describe.skipIf(!redisUrl)('at REDIS_URL', () => {
  jobQueueContract('Redis', async () =>
    byPrefix(
      (options) => openRedisQueue(redisUrl ?? '', options),
      async () => undefined,
    ),
  );

  it('says which user of which database is refused, without the password', async () => {
    const nobody = new URL(redisUrl ?? '');
    [nobody.username, nobody.password, nobody.pathname] = ['nobody', 'pa55', '/3'];
    const opened = openRedisQueue(nobody.href, { onError: () => undefined });
    await expect(opened).rejects.toThrow(/says no to the user "nobody" of database 3 \(WRONGPASS.*REDIS_URL/);
    await expect(opened).rejects.not.toThrow(/pa55/);
  });

  it('refuses a database that the server does not have, instead of working in another one', async () => {
    const none = new URL(redisUrl ?? '');
    none.pathname = '/99999';
    const opened = openRedisQueue(none.href, { onError: () => undefined });
    await expect(opened).rejects.toThrow(/of database 99999 \(ERR.*correct REDIS_URL/);
  });

  it('shows its jobs by ids alone, and lets nobody change them there', async () => {
    const queue = await openRedisQueue(redisUrl ?? '', {
      prefix: `test-${randomBytes(6).toString('hex')}`,
      onError: () => undefined,
    });
    await queue.enqueue([{ stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } }]);
    const show = await queue.board?.('/queues');
    const ask = async (path: string, method = 'GET') => {
      const response = await show?.(new Request(`http://localhost/queues${path}`, { method }));
      return { status: response?.status, text: await response?.text() };
    };
    expect((await ask('')).text).toContain('<title>Crossquote</title>');
    const shown = await ask('/api/queues?activeQueue=split&status=waiting&page=1');
    const [split] = (JSON.parse(shown.text ?? '') as { queues: { jobs: { data: unknown }[] }[] }).queues;
    expect(split?.jobs.map(({ data }) => data)).toEqual([{ subject: 'r_1', fingerprint: 'a1b2c3d4' }]);
    expect((await ask('/api/queues/split/empty', 'PUT')).status).toBeGreaterThanOrEqual(400);
    expect((await queue.counts()).split.waiting).toBe(1);
    await queue.clear();
    await queue.close();
  });
});

/** A new prefix for every queue, so that they have nothing to do with one another. Nothing of it is left behind on the server. */
function byPrefix(
  open: (options: QueueOptions) => Promise<JobQueue>,
  close: () => Promise<void>,
): JobQueueFixture {
  const prefixes: string[] = [];
  const openLast = ({ attempts = 4, backoff = 1, ...tuning }: QueueTuning = {}) => {
    const prefix = prefixes.at(-1) ?? '';
    return open({
      ...tuning,
      prefix,
      attempts,
      backoff: { delay: backoff, jitter: 0.5 },
      onError: () => undefined,
    });
  };
  return {
    open: (tuning) => {
      prefixes.push(`test-${randomBytes(6).toString('hex')}`);
      return openLast(tuning);
    },
    openAnother: openLast,
    close: async () => {
      for (; prefixes.length > 0; prefixes.pop()) {
        const queue = await openLast();
        await queue.clear();
        await queue.close();
      }
      await close();
    },
  };
}
