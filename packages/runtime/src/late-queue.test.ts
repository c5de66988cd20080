import type { JobQueue } from '@crossquote/pipeline';
import { fakeJobQueue } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { lateQueue } from './late-queue.ts';

const job = { stage: 'split', payload: { subject: 'r_1', fingerprint: '0badc0de' } } as const;

/** A queue behind one that counts how often it was opened and closed. */
function watched(failures = 0) {
  const seen = { opened: 0, closed: 0 };
  const inner = fakeJobQueue();
  const queue: JobQueue = lateQueue(async () => {
    if (++seen.opened <= failures) throw new Error('not yet');
    return { ...inner, close: async () => void seen.closed++ };
  });
  return { queue, seen };
}

it('is opened once, by the first question, and is the queue from then on', async () => {
  const { queue, seen } = watched();
  expect(seen.opened).toBe(0);
  await Promise.all([queue.enqueue([job]), queue.oldestWaiting(), queue.staffedStages()]);
  expect((await queue.counts()).split.waiting).toBe(1);
  expect(await queue.hasAny('waiting')).toBe(true);
  await queue.clear();
  expect(await queue.hasAny('waiting')).toBe(false);
  const taken: string[] = [];
  const worker = await queue.work('split', async ({ subject }) => void taken.push(subject), 1);
  await queue.enqueue([job]);
  await expect.poll(() => taken).toEqual(['r_1']);
  await worker.close();
  await queue.close();
  expect(seen).toEqual({ opened: 1, closed: 1 });
});

it('is not opened by being closed, and answers nobody after that', async () => {
  const { queue, seen } = watched();
  await queue.close();
  await expect(queue.counts()).rejects.toThrow(/closed/);
  expect(seen).toEqual({ opened: 0, closed: 0 });
});

it('is opened anew by the next question where it could not be', async () => {
  const { queue, seen } = watched(1);
  await expect(queue.counts()).rejects.toThrow('not yet');
  expect((await queue.counts()).split.waiting).toBe(0);
  await queue.close();
  expect(seen).toEqual({ opened: 2, closed: 1 });
});
