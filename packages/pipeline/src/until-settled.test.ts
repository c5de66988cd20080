import { aReport } from '@crossquote/domain/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeEmbedder } from './testing/fake-embedder.ts';
import { fakeJobQueue } from './testing/fake-job-queue.ts';
import { fakeLexicon } from './testing/fake-lexicon.ts';
import { fakeStore } from './testing/fake-store.ts';
import { fakeTranslator } from './testing/fake-translator.ts';
import { untilSettled } from './until-settled.ts';

/** The pauses between a few looks at a report that nobody works on, when each look takes so many milliseconds. */
async function pausesWhenLookingTakes(
  ms: number,
  queue = fakeJobQueue(),
  onPause = async () => {},
): Promise<readonly number[]> {
  const store = fakeStore();
  await store.addReport(aReport({ text: 'The ferries burn.' }), new Uint8Array());
  let now = 0;
  const reviews = (collection: string) => {
    now += ms;
    return store.reviews(collection);
  };
  const pauses: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((wake, pause = 0) => {
    pauses.push(pause);
    now += pause;
    return setImmediate(() => void onPause().then(wake)) as never;
  });
  const stop = new AbortController();
  let looks = 0;
  const onLook = () => {
    if (++looks === 4) stop.abort();
  };
  const base = { queue, translator: fakeTranslator(), embedder: fakeEmbedder(), lexicon: fakeLexicon() };
  const deps = { ...base, store: { ...store, reviews }, targets: ['en'] };
  await untilSettled('default', deps, { everyMs: 200, sweepAfter: 100, signal: stop.signal, onLook });
  return pauses;
}

describe('untilSettled', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    [1, 200, 200],
    [50, 200, 1000],
    [5000, 2000, 2000],
  ])(
    'looks less often where looking takes long, yet never waits for long: %i ms',
    async (took, soon, pause) => {
      expect(await pausesWhenLookingTakes(took)).toEqual([soon, pause, pause]);
    },
  );

  const job = { stage: 'split', payload: { subject: 'r_1', fingerprint: '0badc0de' } } as const;

  it('spends one part in twenty of its time on looking while there is work to wait for', async () => {
    const queue = fakeJobQueue();
    await queue.enqueue([job]);
    const pauses = await pausesWhenLookingTakes(500, queue);
    expect(Math.max(...pauses)).toBe(500);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(3 * 20 * 500);
  });

  it('looks soon once the work that it waited for is done, and once more for what ended during that look', async () => {
    const queue = fakeJobQueue();
    await queue.enqueue([job]);
    let pauses = 0;
    const doneInTheThird = async () => {
      if (++pauses === 3) await queue.clear();
    };
    expect(await pausesWhenLookingTakes(300, queue, doneInTheThird)).toEqual([300, 300, 300, 300, 2000]);
  });
});
