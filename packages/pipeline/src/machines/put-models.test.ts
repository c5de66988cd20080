import { describe, expect, it } from 'vitest';
import { fakeEmbedder, fakeStore, fakeTranslator, fixedClock } from '../testing/index.ts';
import { claimModels, renewModels, unusedTranslators } from './put-models.ts';
import { pairsOf, useModel } from './use-model.ts';

const clock = fixedClock();

function machineWith(revisions: readonly string[], name = 'north', release = 40, store = fakeStore()) {
  const translator = fakeTranslator({
    pairs: [
      ['de', 'en'],
      ['fr', 'en'],
    ],
    revisions,
  });
  return { store, translator, embedder: fakeEmbedder(), targets: ['en'], machine: { name, release } };
}

async function inForce({ store }: Pick<ReturnType<typeof machineWith>, 'store'>): Promise<readonly string[]> {
  const lines = await store.modelsInForce();
  return lines.map(({ source, model, machine }) => `${source} ${model.revision} ${machine}`);
}

describe('a model comes in force', () => {
  it('with a line in the ledger that says which machine found it needed, and none where it was in force', async () => {
    const north = machineWith(['1']);
    await claimModels('translate', 'de', north, clock);
    await claimModels('translate', 'de', north, clock);
    // The newer release has the same model, and then another.
    await claimModels('translate', 'de', machineWith(['1'], 'south', 41, north.store), clock);
    await claimModels('translate', 'de', machineWith(['2'], 'south', 42, north.store), clock);
    const at = clock.now().toISOString();
    expect(await north.store.ledger(0, 10)).toMatchObject([
      { at, who: 'machine north', what: 'model', subjects: ['fake/de-en@1/fp32'] },
      { at, who: 'machine south', what: 'model', subjects: ['fake/de-en@2/fp32'] },
    ]);
  });

  it('with the first machine that needs one, by primary languages, and stays', async () => {
    const north = machineWith(['1']);
    const south = machineWith(['2'], 'south', 40, north.store);
    await claimModels('split', 'de', north, clock);
    await claimModels('translate', 'en', north, clock);
    await claimModels('translate', 'ar', north, clock);
    expect(await inForce(north)).toEqual([]);
    await claimModels('translate', 'de-CH', north, clock);
    await claimModels('translate', 'de', south, clock);
    await claimModels('translate', 'fr', south, clock);
    expect(await inForce(north)).toEqual(['de 1 north', 'fr 2 south']);
  });

  it('never where no others work on the database', async () => {
    const { store, translator, embedder, targets } = machineWith(['1']);
    const alone = { store, translator, embedder, targets };
    await claimModels('translate', 'de', alone, clock);
    expect([await inForce(alone), await renewModels(alone, clock, true, 'kim')]).toEqual([[], []]);
  });

  it('with a newer release once, as another revision of the same name', async () => {
    const north = machineWith(['1']);
    await claimModels('translate', 'de', north, clock);
    const newer = machineWith(['1'], 'south', 41, north.store);
    await claimModels('translate', 'de', newer, clock);
    expect(await inForce(north)).toEqual(['de 1 north']);
    // That one was the newer release's as well.
    await claimModels('translate', 'de', machineWith(['2'], 'east', 41, north.store), clock);
    expect(await inForce(north)).toEqual(['de 1 north']);
    await claimModels('translate', 'de', machineWith(['2'], 'east', 42, north.store), clock);
    expect(await inForce(north)).toEqual(['de 2 east']);
  });

  it('with a newer release, searching as the earlier revision did', async () => {
    const { store, machine } = machineWith(['1']);
    const place = { task: 'translation', source: 'de', target: 'en' } as const;
    const searching = { name: 'fake/de-en', revision: '1', dtype: 'fp32+beam4' };
    await useModel(place, searching, { store, machine }, clock, 'kim');
    await claimModels('translate', 'de', machineWith(['2'], 'south', 41, store), clock);
    expect(await store.modelsInForce()).toMatchObject([{ model: { ...searching, revision: '2' } }]);
  });

  it('by resume on the machine that put the one before there; others are told what they could say', async () => {
    const north = machineWith(['1']);
    await claimModels('translate', 'de', north, clock);
    const south = machineWith(['1', '2'], 'south', 40, north.store);
    expect(await renewModels(south, clock, true, 'kim')).toEqual([]);
    const unused = await unusedTranslators(await north.store.modelsInForce(), south);
    expect(unused.map(({ here }) => here?.revision)).toEqual(['2']);
    north.translator.install('de', 'en', '3');
    expect(await renewModels(north, clock, true, 'kim')).toMatchObject([{ model: { revision: '3' } }]);
    expect(await renewModels(north, clock, true, 'kim')).toEqual([]);
  });

  it('with another search only where somebody has said which, and is nowhere else called a better one', async () => {
    const north = machineWith(['1']);
    const { store, machine, translator } = north;
    const model = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
    const searching = { ...model, dtype: 'fp32+beam4' };
    const place = { task: 'translation', source: 'de', target: 'en' } as const;
    await useModel(place, searching, { store, machine }, clock, 'kim');
    const answers = {
      ...translator,
      modelFor: async (...[, , only]: Parameters<typeof translator.modelFor>) => only ?? model,
    };
    const here = { ...north, translator: answers };
    expect(await unusedTranslators(await store.modelsInForce(), here)).toEqual([]);
    expect(await renewModels(here, clock, true, 'kim')).toEqual([]);
    expect(await renewModels(here, clock, false, 'kim')).toMatchObject([{ model }]);
  });

  it('by whoever says so, for every language that it translates', async () => {
    const north = machineWith(['1']);
    await claimModels('translate', 'de', north, clock);
    const south = machineWith(['2'], 'south', 40, north.store);
    const model = { name: 'fake/de-en', revision: '2', dtype: 'fp32' };
    const pairs = await pairsOf(model, ['en', 'de-CH', 'ar', 'de', 'fr'], south);
    expect(pairs).toEqual([{ task: 'translation', source: 'de', target: 'en' }]);
    for (const pair of pairs) {
      expect(await useModel(pair, model, south, clock, 'kim')).toMatchObject({ model, machine: 'south' });
      expect(await useModel(pair, model, south, clock, 'kim')).toBeNull();
    }
    expect(await inForce(north)).toEqual(['de 2 south']);
  });
});
