import { aReport } from '@crossquote/domain/testing';
import { type JobQueue, type Store, sweep } from '@crossquote/pipeline';
import {
  fakeEmbedder,
  fakeJobQueue,
  fakeLexicon,
  fakeStore,
  fakeTranslator,
} from '@crossquote/pipeline/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchRelease } from './watch-release.ts';

const PACE = { lookMs: 5000, sweepMs: 30_000, againMs: 1000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** One report whose first job an older release takes and drops each time; or none, so that nothing is open. */
async function world({ isEmpty = false } = {}) {
  const queue = fakeJobQueue();
  const store = { ...fakeStore(), workingRelease: async () => ({ isOurs: true, ageMs: 0 }) };
  if (!isEmpty) await store.addReport(aReport({ text: 'The ferries burn.' }), new Uint8Array());
  const handOut = vi.fn<JobQueue['enqueue']>((jobs) => queue.enqueue(jobs));
  const deps = {
    store,
    queue: { ...queue, enqueue: handOut },
    translator: fakeTranslator(),
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    leaseMs: 30_000,
  };
  return { deps, queue, handOut };
}

it('hands out again and again, as soon as the queue has run dry, what an older release takes and drops', async () => {
  const { deps, queue, handOut } = await world();
  const watch = watchRelease(deps, PACE);
  await sweep(deps);
  await vi.advanceTimersByTimeAsync(5000 + 3000);
  // It waits, so somebody will take it.
  expect(handOut).toHaveBeenCalledTimes(1);
  for (let dropped = 1; dropped <= 5; dropped++) {
    await queue.clear();
    await vi.advanceTimersByTimeAsync(1500);
    expect(queue.jobs()).toHaveLength(1);
  }
  watch.stop();
  await queue.clear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.jobs()).toEqual([]);
});

it('sweeps seldom while nothing is dropped', async () => {
  const { deps } = await world({ isEmpty: true });
  const collectionNames = vi.fn<Store['collectionNames']>(() => deps.store.collectionNames());
  const watch = watchRelease({ ...deps, store: { ...deps.store, collectionNames } }, PACE);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(collectionNames).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(collectionNames).toHaveBeenCalledTimes(2);
  watch.stop();
});
