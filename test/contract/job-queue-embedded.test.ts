/** What is the embedded queue's alone: whoever opens the database first knows that nobody else is working on it. */
import { openEmbeddedQueue, type QueueOptions } from '@crossquote/queue';
import { openTestDatabase } from '@crossquote/store/testing';
import { expect, it, vi } from 'vitest';

it('frees at once what a process that died was working on', async () => {
  const pool = await openTestDatabase();
  const options: QueueOptions = { onError: () => undefined };
  const died = await openEmbeddedQueue(pool, options);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let runs = 0;
  await died.work('split', () => (runs++, released), 1);
  await died.enqueue([{ stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } }]);
  await vi.waitFor(() => expect(runs).toBe(1), { timeout: 5000, interval: 5 });

  // Another object is another opening of the database, as after a restart.
  const reopened = { query: pool.query.bind(pool), connect: () => pool.connect() };
  const next = await openEmbeddedQueue(reopened, options);
  expect((await next.counts()).split).toEqual({ waiting: 1, active: 0, delayed: 0 });
  const attempts: number[] = [];
  await next.work('split', async (_, attempt) => void attempts.push(attempt.number), 1);
  await vi.waitFor(() => expect(attempts).toEqual([1]), { timeout: 5000, interval: 5 });

  release();
  await next.close();
  await died.close();
  await pool.end();
});

it('does not take away what another queue on the same opened database is working on', async () => {
  const pool = await openTestDatabase();
  const first = await openEmbeddedQueue(pool, { onError: () => undefined });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await first.work('split', () => released, 1);
  await first.enqueue([{ stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } }]);
  await vi.waitFor(async () => expect((await first.counts()).split.active).toBe(1), {
    timeout: 5000,
    interval: 5,
  });
  const second = await openEmbeddedQueue(pool, { onError: () => undefined });
  expect((await second.counts()).split).toEqual({ waiting: 0, active: 1, delayed: 0 });
  release();
  await first.close();
  await second.close();
  await pool.end();
});
