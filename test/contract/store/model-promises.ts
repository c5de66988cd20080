/** The store’s promises about models in force, and about workers that have them or not. */
import type { ModelInForce, WorkerNote } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import type { Given } from './given.ts';

const german: ModelInForce = {
  task: 'translation',
  source: 'de',
  target: 'en',
  model: { name: 'a/one', revision: '1', dtype: 'q8' },
  machine: 'north-1a2b3c',
  release: 40,
  since: '2026-03-03T10:00:00Z',
};
const french: ModelInForce = { ...german, source: 'fr' };
const sentences: ModelInForce = { ...german, task: 'embedding', source: '', target: '' };
const better: ModelInForce = {
  ...german,
  model: { ...german.model, revision: '2' },
  machine: 'south-4d5e6f',
  release: 41,
  since: '2026-03-04T10:00:00Z',
};

export function modelPromises(given: Given): void {
  it('keeps the first model that is put in force for something, in order', async () => {
    expect(await given.store.modelsInForce()).toEqual([]);
    for (const each of [french, german, sentences])
      expect(await given.store.putModelInForce(each, null)).toBe(true);
    expect(await given.store.putModelInForce(better, null)).toBe(false);
    expect(await given.store.modelsInForce()).toEqual([sentences, german, french]);
  });

  it('replaces only the one that whoever puts another has found there', async () => {
    expect(await given.store.putModelInForce(better, german.model)).toBe(false);
    expect(await given.store.modelsInForce()).toEqual([]);
    await given.store.putModelInForce(german, null);
    expect(await given.store.putModelInForce(better, better.model)).toBe(false);
    expect(await given.store.putModelInForce(better, german.model)).toBe(true);
    expect(await given.store.putModelInForce({ ...german, machine: 'late' }, german.model)).toBe(false);
    expect(await given.store.modelsInForce()).toEqual([better]);
  });

  it('knows which workers are at work, as each noted it last, and until it ends', async () => {
    const { store } = given;
    const lack = {
      task: 'translation',
      source: 'de',
      target: 'en',
      model: german.model,
      here: better.model,
    } as const;
    const one: WorkerNote = { id: 'w1', machine: 'south', stages: ['split', 'translate'], lacks: [lack] };
    const two: WorkerNote = {
      id: 'w2',
      machine: 'north',
      stages: ['align'],
      lacks: [{ ...lack, here: null }],
    };
    await store.noteWorker({ ...one, lacks: [] });
    await store.noteWorker(two);
    await store.noteWorker(one);
    expect(await store.workersAtWork(60_000)).toEqual([two, one]);
    expect(await store.workersAtWork(-60_000)).toEqual([]);
    await store.dropWorker('w2');
    await store.dropWorker('w2');
    expect(await store.workersAtWork(60_000)).toEqual([one]);
  });
}
