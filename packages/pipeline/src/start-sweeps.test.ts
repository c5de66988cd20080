import { aReport } from '@crossquote/domain/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobQueue } from './ports/job-queue.ts';
import { startSweeps } from './start-sweeps.ts';
import { fakeEmbedder } from './testing/fake-embedder.ts';
import { fakeJobQueue } from './testing/fake-job-queue.ts';
import { fakeLexicon } from './testing/fake-lexicon.ts';
import { fakeStore } from './testing/fake-store.ts';
import { fakeTranslator } from './testing/fake-translator.ts';

const QUEUE_IS_AWAY = new Error('the queue is away');

/** One report that waits for its first stage, and how often its jobs were handed out. */
async function world({ isAway = (): boolean => false } = {}) {
  const [store, queue] = [fakeStore(), fakeJobQueue()];
  await store.addReport(aReport({ text: 'The ferries burn.' }), new Uint8Array());
  // Once for each sweep, since there is one collection.
  const handOut = vi.fn<JobQueue['enqueue']>((jobs) =>
    isAway() ? Promise.reject(QUEUE_IS_AWAY) : queue.enqueue(jobs),
  );
  const onProblem = vi.fn<(error: unknown) => void>();
  const base = { translator: fakeTranslator(), embedder: fakeEmbedder(), lexicon: fakeLexicon() };
  const deps = { ...base, store, queue: { ...queue, enqueue: handOut }, targets: ['en'] };
  return {
    sweeps: startSweeps(deps, { afterMs: 500, atMostMs: 2000, onProblem }),
    handOut,
    queue,
    onProblem,
  };
}

describe('startSweeps', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands out what is open after a moment of quiet, once for all who asked', async () => {
    const { sweeps, handOut, queue } = await world();
    sweeps.soon('default');
    await vi.advanceTimersByTimeAsync(400);
    sweeps.soon('default');
    await vi.advanceTimersByTimeAsync(499);
    expect(handOut).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(handOut).toHaveBeenCalledTimes(1);
    expect(queue.jobs()).toHaveLength(1);
  });

  it('keeps nobody waiting for ever, however many go on asking', async () => {
    const { sweeps, handOut } = await world();
    for (let ms = 0; ms < 2000; ms += 100) {
      sweeps.soon('default');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(handOut).toHaveBeenCalledTimes(1);
  });

  it('does at once what was asked for when everything ends, and nothing twice', async () => {
    const { sweeps, handOut } = await world();
    sweeps.soon();
    await sweeps.settled();
    await sweeps.settled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(handOut).toHaveBeenCalledTimes(1);
  });

  it('tries again by itself while the queue is away, and not once it is back', async () => {
    let isAway = true;
    const { sweeps, handOut, queue, onProblem } = await world({ isAway: () => isAway });
    sweeps.soon('default');
    await vi.advanceTimersByTimeAsync(500 + 2000);
    expect(onProblem).toHaveBeenCalledTimes(2);
    isAway = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(queue.jobs()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(handOut).toHaveBeenCalledTimes(3);
  });

  it('waits for a moment of quiet also while the queue is away', async () => {
    const { sweeps, handOut } = await world({ isAway: () => true });
    sweeps.soon('default');
    await vi.advanceTimersByTimeAsync(500 + 2000);
    for (let asked = 0; asked < 4; asked++) {
      sweeps.soon('default');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(handOut).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(400);
    expect(handOut).toHaveBeenCalledTimes(3);
  });

  it('begins nothing more at the end, though the queue is away', async () => {
    const { sweeps, handOut } = await world({ isAway: () => true });
    sweeps.soon('default');
    await sweeps.settled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(handOut).toHaveBeenCalledTimes(1);
  });

  it('tells of a queue that is away, and goes on', async () => {
    const { sweeps, handOut, onProblem } = await world({ isAway: () => true });
    for (let i = 0; i < 2; i++) {
      sweeps.soon('default');
      await sweeps.settled();
    }
    expect(onProblem.mock.calls).toEqual([[QUEUE_IS_AWAY], [QUEUE_IS_AWAY]]);
    expect(handOut).toHaveBeenCalledTimes(2);
  });
});
