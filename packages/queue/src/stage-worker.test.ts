import type { JobPayload } from '@crossquote/pipeline';
import { DelayedError, type Job } from 'bullmq';
import { expect, it, vi } from 'vitest';
import type { Backend } from './backend.ts';
import { queueSettings } from './queue-options.ts';
import { stageWorker } from './stage-worker.ts';

/** The function that BullMQ would hand jobs to, of a worker that leaves every job to others. */
async function leaving(
  report: (error: unknown) => void,
  listen: (listener: (error: Error) => void) => void = () => undefined,
) {
  let processor: (job: Job<JobPayload, void>, token?: string) => Promise<void> = async () => undefined;
  const worker = {
    on: (_event: 'error', listener: (error: Error) => void) => {
      listen(listener);
      return worker;
    },
    waitUntilReady: async () => undefined,
    run: async () => undefined,
    close: async () => undefined,
  };
  const hire = (_stage: unknown, given: typeof processor) => {
    processor = given;
    return { worker, cut: () => undefined };
  };
  const settings = queueSettings({
    prefix: 'test',
    onError: () => undefined,
    backoff: { delay: 8, jitter: 0 },
  });
  const backend = { report, worker: hire } as unknown as Backend;
  await stageWorker(backend, settings, 'split', async () => 'left', 1);
  return processor;
}

const jobWith = (error: Error) =>
  ({
    data: { subject: 'r_1', fingerprint: '0a0b0c0d' },
    opts: { attempts: 3 },
    attemptsMade: 0,
    moveToDelayed: async () => {
      throw error;
    },
  }) as unknown as Job<JobPayload, void>;

it.each(['57014', '25006', '53100', '53200', '55P03', '42501', 'ECONNREFUSED'])(
  'counts no try of a job that is left where it cannot be put away for %s, and tells of it',
  async (code) => {
    const report = vi.fn<(error: unknown) => void>();
    const error = Object.assign(new Error('canceling statement'), { code });
    const processor = await leaving(report);
    await expect(processor(jobWith(error))).rejects.toThrow(DelayedError);
    expect(report).toHaveBeenCalledWith(error);
  },
);

it('says nothing of a job that is not there any more', async () => {
  const report = vi.fn<(error: unknown) => void>();
  const processor = await leaving(report);
  const gone = Object.assign(new Error('Missing key for job'), { code: -1 });
  await expect(processor(jobWith(gone))).rejects.toThrow(DelayedError);
  expect(report).not.toHaveBeenCalled();
});

it('says of a job that it holds no more what has happened, instead of a wrong setting', async () => {
  const report = vi.fn<(error: unknown) => void>();
  let tell: (error: Error) => void = () => undefined;
  await leaving(report, (listener) => {
    tell = listener;
  });
  tell(new Error('could not renew lock for job split.r_1.0a0b0c0d'));
  const said = expect.stringMatching(/^the queue has lost split\.r_1\.0a0b0c0d, .*Nothing is lost/) as string;
  expect(report.mock.lastCall?.[0]).toMatchObject({ name: 'Unavailable', message: said });
  const other = new Error('read ECONNRESET');
  tell(other);
  expect(report.mock.lastCall?.[0]).toBe(other);
});
