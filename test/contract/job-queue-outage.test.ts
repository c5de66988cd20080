/** What the job queues on servers do when the server is away, falls silent, or comes back, and when a worker dies. */
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import type { Job, JobQueue } from '@crossquote/pipeline';
import { openPostgresQueue, openRedisQueue, type QueueOptions } from '@crossquote/queue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownDatabase } from './own-database.ts';
import { type TcpProxy, tcpProxy } from './tcp-proxy.ts';

interface Server {
  readonly name: string;
  readonly url: string | undefined;
  readonly open: (url: string, options: QueueOptions) => Promise<JobQueue>;
  /** A URL at which nobody answers, with the password that must not be seen. */
  readonly nobody: string;
  readonly nonsense: string;
  readonly fix: RegExp;
}

const SERVERS: readonly Server[] = [
  {
    name: 'Redis',
    url: process.env['REDIS_URL'],
    open: openRedisQueue,
    nobody: 'redis://keeper:pa55-w0rd@127.0.0.1:1',
    nonsense: 'redis//keeper:pa55-w0rd@127.0.0.1',
    fix: /^Redis does not answer at redis:\/\/127\.0\.0\.1:\d+ \(.+\): start it\. Without REDIS_URL the database is the queue: unset it for every process of this database, or none$/,
  },
  {
    name: 'PostgreSQL',
    url: process.env['DATABASE_URL'],
    open: openPostgresQueue,
    nobody: 'postgres://keeper:pa55-w0rd@127.0.0.1:1/reports',
    nonsense: 'postgres//keeper:pa55-w0rd@127.0.0.1',
    fix: /^PostgreSQL does not answer at postgres:\/\/127\.0\.0\.1:\d+\/\w+ \(.+\): start it, or correct DATABASE_URL$/,
  },
];

const JOB: Job = { stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } };
const NEXT: Job = { stage: 'split', payload: { subject: 'r_2', fingerprint: 'a1b2c3d4' } };
const NOTHING = { waiting: 0, active: 0, delayed: 0 };

const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 20_000, interval: 10 });

async function failureOf(work: Promise<unknown>): Promise<{ error: Error; ms: number }> {
  const began = performance.now();
  const error = await work.then(
    () => new Error('it went well'),
    (thrown: Error) => thrown,
  );
  return { error, ms: performance.now() - began };
}

for (const server of SERVERS) {
  describe(`a job queue on ${server.name} that is not there`, () => {
    const options: QueueOptions = { patience: 500, onError: () => undefined };

    it('says so at once, with the fix and without the password', async () => {
      const { error, ms } = await failureOf(server.open(server.nobody, options));
      expect(error).toBeInstanceOf(Unavailable);
      expect(error.message).toMatch(server.fix);
      expect(error.message).toContain('ECONNREFUSED');
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('pa55');
      expect(ms).toBeLessThan(3000);
    });

    it('refuses a URL that it cannot read without repeating it', async () => {
      const { error } = await failureOf(server.open(server.nonsense, options));
      expect(error).toBeInstanceOf(InvalidInput);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('pa55');
    });
  });

  const { url } = server;
  if (!url) console.info(`The job queue's outages are not tried on ${server.name}: its URL is unset.`);

  describe.skipIf(!url)(`a job queue on ${server.name} that goes away`, () => {
    const cleanUp: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const work of cleanUp.splice(0).reverse()) await work();
    });

    async function setUp(tuning: Partial<QueueOptions> = {}) {
      const database = server.name === 'Redis' ? null : await ownDatabase(url ?? '');
      if (database) cleanUp.push(database.drop);
      const direct = database?.url ?? url ?? '';
      const proxy: TcpProxy = await tcpProxy(direct);
      cleanUp.push(proxy.close);
      const errors: Error[] = [];
      const prefix = `test-${randomBytes(6).toString('hex')}`;
      const options: QueueOptions = {
        prefix,
        patience: 1000,
        backoff: { delay: 1, jitter: 0 },
        onError: (error) => errors.push(error),
        ...tuning,
      };
      const open = async (at: string) => {
        const queue = await server.open(at, options);
        cleanUp.push(() => queue.close());
        return queue;
      };
      const janitor = await open(direct);
      cleanUp.push(() => janitor.clear());
      return { proxy, errors, queue: await open(proxy.url), openDirect: () => open(direct) };
    }

    it('fails whoever asks within its patience, tells onError, and works again when the server is back', async () => {
      const { proxy, errors, queue } = await setUp();
      const seen: string[] = [];
      await queue.work('split', async (payload) => void seen.push(payload.subject), 1);
      await queue.enqueue([JOB]);
      await until(() => expect(seen).toEqual(['r_1']));
      await proxy.cut();
      for (const ask of [
        () => queue.enqueue([NEXT]),
        () => queue.counts(),
        () => queue.work('embed', async () => {}, 1),
      ]) {
        const { error, ms } = await failureOf(ask());
        expect(error).toBeInstanceOf(Unavailable);
        expect(error.message).toMatch(server.fix);
        expect(ms).toBeLessThan(2500);
      }
      await until(() =>
        expect(errors.map((error) => error.message)).toContainEqual(expect.stringMatching(server.fix)),
      );
      await proxy.restore();
      await until(() => queue.enqueue([NEXT]));
      await until(() => expect(seen).toEqual(['r_1', 'r_2']));
      await until(async () => expect((await queue.counts()).split).toEqual(NOTHING));
    });

    it('holds the end of a job back until the server is there again, so that it is not run twice', async () => {
      const { proxy, queue } = await setUp();
      let runs = 0;
      let finish = () => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await queue.work('split', () => (runs++, finished), 1);
      await queue.enqueue([JOB]);
      await until(() => expect(runs).toBe(1));
      await proxy.cut();
      finish();
      await failureOf(queue.counts());
      await proxy.restore();
      await until(async () => expect((await queue.counts()).split).toEqual(NOTHING));
      expect(runs).toBe(1);
    });

    it('counts no try of a job that a worker leaves while the server is away', async () => {
      const { proxy, queue } = await setUp({ lockDuration: 4000, stalledInterval: 200 });
      const attempts: number[] = [];
      let leave = () => {};
      const left = new Promise<'left'>((resolve) => {
        leave = () => resolve('left');
      });
      const handler = (number: number) => (attempts.push(number) === 1 ? left : Promise.resolve());
      await queue.work('split', (_, { number }) => handler(number), 1);
      await queue.enqueue([JOB]);
      await until(() => expect(attempts).toEqual([1]));
      await proxy.cut();
      leave();
      await failureOf(queue.counts());
      // For longer than a lost connection is tried again after.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await proxy.restore();
      await until(() => expect(attempts).toEqual([1, 1]));
      await until(async () => expect((await queue.counts()).split).toEqual(NOTHING));
    });

    it('fails whoever asks, too, when the server falls silent', async () => {
      const { proxy, queue } = await setUp();
      proxy.hush();
      const { error, ms } = await failureOf(queue.enqueue([JOB]));
      expect(error).toBeInstanceOf(Unavailable);
      expect(error.message).toMatch(server.fix);
      expect(ms).toBeLessThan(2500);
    });

    it.each(['cut', 'hush'] as const)(
      'closes in bounded time, and leaves no connection open (%s)',
      async (how) => {
        const { proxy, queue } = await setUp();
        let runs = 0;
        await queue.work('split', async () => void runs++, 2);
        await queue.work('cluster', async () => {}, 1);
        await queue.enqueue([JOB]);
        await until(() => expect(runs).toBe(1));
        await proxy[how]();
        const began = performance.now();
        await queue.close();
        expect(performance.now() - began).toBeLessThan(5000);
        await until(() => expect(proxy.connections()).toBe(0));
      },
    );

    it('gives the jobs of a worker that died to another one', async () => {
      const { proxy, queue, openDirect } = await setUp({ lockDuration: 1000, stalledInterval: 200 });
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      let taken = false;
      await queue.work('split', () => ((taken = true), released), 1);
      await queue.enqueue([JOB]);
      await until(() => expect(taken).toBe(true));
      // Seen from the server, a worker that was killed and one that cannot be heard are the same.
      proxy.hush();
      const heir = await openDirect();
      const attempts: number[] = [];
      await heir.work('split', async (_, attempt) => void attempts.push(attempt.number), 1);
      await until(() => expect(attempts).toEqual([1]));
      await until(async () => expect((await heir.counts()).split).toEqual(NOTHING));
      release();
    });
  });
}

const redisUrl = process.env['REDIS_URL'];
describe.skipIf(!redisUrl)('a job queue on a Redis that throws things away when it is full', () => {
  it('warns when it is opened', async () => {
    const swap = (said: Buffer) =>
      Buffer.from(said.toString('latin1').replace('policy:noeviction', 'policy:volatilexx'), 'latin1');
    const proxy = await tcpProxy(redisUrl ?? '', swap);
    const quiet = vi.spyOn(console, 'warn').mockReturnValue();
    const errors: string[] = [];
    const queue = await openRedisQueue(proxy.url, {
      prefix: `test-${randomBytes(6).toString('hex')}`,
      onError: (error) => errors.push(error.message),
    });
    await queue.clear();
    await queue.close();
    await proxy.close();
    quiet.mockRestore();
    expect(errors).toEqual([expect.stringContaining('(maxmemory-policy volatilexx): set it to noeviction')]);
  });
});
