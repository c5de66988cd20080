/** The store’s promises about models in force, and about workers that have them or not. */
import { AN_ACT } from '@crossquote/domain/testing';
import type { ModelInForce, WorkerNote } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, MODEL, mark, OTHER_MODEL } from './given.ts';
import { aTranslation } from './rows.ts';

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
      expect(await given.store.putModelInForce(each, null, AN_ACT)).toBe(true);
    expect(await given.store.putModelInForce(better, null, AN_ACT)).toBe(false);
    expect(await given.store.modelsInForce()).toEqual([sentences, german, french]);
  });

  it('replaces only the one that whoever puts another has found there', async () => {
    expect(await given.store.putModelInForce(better, german.model, AN_ACT)).toBe(false);
    expect(await given.store.modelsInForce()).toEqual([]);
    await given.store.putModelInForce(german, null, AN_ACT);
    expect(await given.store.putModelInForce(better, better.model, AN_ACT)).toBe(false);
    expect(await given.store.putModelInForce(better, german.model, AN_ACT)).toBe(true);
    expect(await given.store.putModelInForce({ ...german, machine: 'late' }, german.model, AN_ACT)).toBe(
      false,
    );
    expect(await given.store.modelsInForce()).toEqual([better]);
  });

  it('counts the reports that a model translated, by collection and languages', async () => {
    const { store } = given;
    const [one, two, three] = [
      await add(store, { text: 'Eins.', language: 'de' }),
      await add(store, { text: 'Zwei.', language: 'de' }),
      await add(store, { text: 'Trois.', language: 'fr', collection: 'other' }),
    ];
    const made = (report: string, of: string) => aTranslation(report, of, 'machine');
    const other = { ...made(two.id, 's_4'), id: 't_other', model: OTHER_MODEL };
    const own = aTranslation(two.id, 's_3', 'human');
    await store.saveTranslations(mark(one.id, 'translate'), [made(one.id, 's_1'), made(one.id, 's_2')], null);
    await store.saveTranslations(mark(two.id, 'translate'), [made(two.id, 's_3'), other], null);
    await store.saveTranslations(mark(three.id, 'translate'), [made(three.id, 's_5')], null);
    await store.saveHumanTranslation(own, null);
    const german = [
      { model: MODEL, source: 'de', target: 'en', reports: 2 },
      { model: OTHER_MODEL, source: 'de', target: 'en', reports: 1 },
    ];
    expect(await store.translatedBy('default')).toEqual(german);
    const french = { model: MODEL, source: 'fr', target: 'en', reports: 1 };
    expect(await store.translatedBy(null)).toEqual([...german, french]);
    expect(await store.translatedBy('nowhere')).toEqual([]);
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
