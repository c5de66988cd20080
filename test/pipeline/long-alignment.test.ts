/**
 * Aligning takes minutes where hundreds of reports print one copy. Meanwhile others go on and what they add is not missed, and a worker that is asked to stop does.
 */
import { type Report, STAGES, type Stage, type StageRecord } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { type Differ, type Store, sweep } from '@crossquote/pipeline';
import { fakeDiffer, fakeStore } from '@crossquote/pipeline/testing';
import { startWorkers } from '@crossquote/workers';
import { describe, expect, it } from 'vitest';
import { stagesBed } from './stages-bed.ts';

const BEFORE = STAGES.slice(0, STAGES.indexOf('align'));

const told = (more: string) =>
  aReport({ text: `“The ferries ${more} burned and nobody could reach the island,” Mira Holm said.` });
const [first, second, third] = [told('also'), told('then'), told('there')];

/** All stages but the last two, by a queue of their own. */
async function prepare(store: Store, reports: readonly Report[]): Promise<void> {
  const { deps, queue } = stagesBed(store);
  for (const report of reports) await store.addReport(report, null);
  const workers = await startWorkers(deps, BEFORE, 1);
  await sweep(deps);
  await queue.idle();
  await workers.close();
}

/** Does something at the first pair that the model reads. */
function whenRead(act: () => Promise<void>): Differ {
  const differ = fakeDiffer(() => []);
  let isFirst = true;
  return {
    ...differ,
    compare: async (...sides) => {
      if (isFirst) {
        isFirst = false;
        await act();
      }
      return differ.compare(...sides);
    },
  };
}

async function recordsOf(stage: Stage, store: Store): Promise<readonly StageRecord[]> {
  return (await store.stageRecords('default')).filter((record) => record.stage === stage);
}

describe('a long alignment', () => {
  it('locks nobody out, and sees what came to the collection meanwhile', async () => {
    const seen: string[] = [];
    const store = fakeStore();
    const differ = whenRead(async () => {
      await store.exclusively('default', async () => void seen.push('locked by another'));
      await prepare(store, [third]);
    });
    await prepare(store, [first, second]);
    const bed = stagesBed(store, { differ });
    const workers = await startWorkers(bed.deps, ['align', 'cluster'], 1);
    await bed.settled();
    await workers.close();
    expect(seen).toEqual(['locked by another']);
    expect(await bed.store.alignments('default')).toHaveLength(3);
    expect((await recordsOf('align', bed.store)).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('ends in the middle when its worker is stopped, counts as no crash, and is done by the next', async () => {
    const events: string[] = [];
    let stop = async () => {};
    const differ = whenRead(async () => void stop());
    const bed = stagesBed(fakeStore(), {
      differ,
      onStage: ({ stage, outcome }) => void events.push(`${stage} ${outcome}`),
    });
    await prepare(bed.store, [first, second, third]);
    const workers = await startWorkers(bed.deps, ['align'], 1);
    stop = () => workers.stop();
    await sweep(bed.deps);
    await bed.queue.idle();
    await workers.close();
    expect(events).toEqual([]);
    expect(await bed.store.alignments('default')).toEqual([]);
    const [record] = await recordsOf('align', bed.store);
    expect(record).toMatchObject({
      state: 'retrying',
      leased: false,
      cause: expect.stringMatching('stopped'),
    });

    const others = await startWorkers(bed.deps, ['align'], 1);
    bed.queue.advance(1);
    await bed.queue.idle();
    await others.close();
    expect(events).toEqual(['align done', 'align done', 'align done']);
    expect(await bed.store.alignments('default')).toHaveLength(3);
  });

  it('is waited for when its worker is only closed', async () => {
    let close = async () => {};
    const bed = stagesBed(fakeStore(), { differ: whenRead(async () => void close()) });
    await prepare(bed.store, [first, second, third]);
    const workers = await startWorkers(bed.deps, ['align'], 1);
    close = () => workers.close();
    await sweep(bed.deps);
    await bed.queue.idle();
    await workers.close();
    expect((await recordsOf('align', bed.store)).map(({ state }) => state)).toEqual(['done']);
    expect(await bed.store.alignments('default')).toHaveLength(2);
  });

  it('ends in the middle when its worker is closing already, and is stopped then', async () => {
    let closeAndStop = async () => {};
    const bed = stagesBed(fakeStore(), { differ: whenRead(async () => void closeAndStop()) });
    await prepare(bed.store, [first, second, third]);
    const workers = await startWorkers(bed.deps, ['align'], 1);
    closeAndStop = async () => void (await Promise.all([workers.close(), workers.stop()]));
    await sweep(bed.deps);
    await bed.queue.idle();
    await workers.close();
    expect((await recordsOf('align', bed.store)).map(({ state }) => state)).toEqual(['retrying']);
    expect(await bed.store.alignments('default')).toEqual([]);
  });

  it('is not clustered any more by a worker that is stopped, and the collection is by the next', async () => {
    const bed = stagesBed();
    await prepare(bed.store, [first, second]);
    const aligning = await startWorkers(bed.deps, ['align'], 1);
    await sweep(bed.deps);
    await bed.queue.idle();
    await aligning.close();

    let stop = async () => {};
    const stopsAtTies = (store: Store): Store => ({
      ...store,
      exclusively: (collection, work) => store.exclusively(collection, (inside) => work(stopsAtTies(inside))),
      alignmentsOf: async (ids) => {
        void stop();
        return store.alignmentsOf(ids);
      },
    });
    const workers = await startWorkers({ ...bed.deps, store: stopsAtTies(bed.store) }, ['cluster'], 1);
    stop = () => workers.stop();
    await sweep(bed.deps);
    await bed.queue.idle();
    await workers.close();
    expect(await bed.store.testimonies('default')).toEqual([]);
    expect((await recordsOf('cluster', bed.store)).map(({ state }) => state)).toEqual(['retrying']);

    const others = await startWorkers(bed.deps, ['cluster'], 1);
    bed.queue.advance(1);
    await bed.queue.idle();
    await others.close();
    expect(await bed.store.testimonies('default')).toHaveLength(1);
  });
});
