/** Two machines with different models on one database and one queue: what one has made stands, and the other says what it lacks. */
import { aReport } from '@crossquote/domain/testing';
import {
  collectionProgress,
  isStranded,
  type ModelInForce,
  missingModels,
  renewModels,
  type StageEvent,
  sweep,
  useModel,
  WORKER_BELIEVED_MS,
} from '@crossquote/pipeline';
import { fakeEmbedder, fakeStore, fakeTranslator, fixedClock } from '@crossquote/pipeline/testing';
import { startWorkers, type WorkerDeps, type Workers } from '@crossquote/workers';
import { afterEach, describe, expect, it } from 'vitest';
import { stagesBed } from './stages-bed.ts';

const STAGES = ['split', 'quotes', 'translate', 'embed', 'align', 'cluster'] as const;
const reports = ['drei', 'vier', 'fünf'].map((days) =>
  aReport({ text: `„Die Mühle brannte ${days} Tage lang“, sagte Orla Venn.`, language: 'de' }),
);

describe('two machines on one database', () => {
  const started: Workers[] = [];
  afterEach(async () => {
    for (const workers of started.splice(0)) await workers.close();
  });

  /** Machines by name, each with what is given of it. */
  async function world(parts: Readonly<Record<string, Partial<WorkerDeps>>>) {
    const bed = stagesBed(fakeStore());
    const done: string[] = [];
    const said: string[] = [];
    const machines = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const onStage = ({ stage, outcome }: StageEvent) => {
          if (outcome === 'done') done.push(`${name} ${stage}`);
        };
        const onLack: WorkerDeps['onLack'] = ({ cause }) => void said.push(`${name}: ${cause}`);
        return [name, { ...bed.deps, machine: { name, release: 40 }, onStage, onLack, ...part }];
      }),
    );
    const of = (name: string): WorkerDeps => machines[name] ?? bed.deps;
    for (const report of reports) await bed.store.addReport(report, null);
    const begin = async (name: string) => void started.push(await startWorkers(of(name), STAGES, 1));
    /** Sweeps of every machine, more than there is work for. */
    const workOn = async () => {
      for (let round = 0; round < 20; round++) {
        for (const name of Object.keys(parts)) await sweep(of(name));
        await bed.queue.idle();
        bed.queue.advance(1);
        await bed.queue.idle();
      }
    };
    const translated = () => done.filter((each) => each.endsWith('translate')).sort();
    const states = async (name: string) => (await collectionProgress('default', of(name))).reports[0]?.stages;
    return { ...bed, of, begin, workOn, done, said, translated, states };
  }

  it('with another translator each translate each report once, by the model of the first', async () => {
    const w = await world({
      north: { translator: fakeTranslator({ revisions: ['1'] }) },
      south: { translator: fakeTranslator({ revisions: ['2'] }) },
    });
    await w.begin('north');
    await sweep(w.of('north'));
    await w.queue.idle();
    await w.begin('south');
    await w.workOn();
    expect(w.translated()).toEqual(reports.map(() => 'north translate'));
    for (const name of ['north', 'south'])
      expect((await w.states(name))?.map(({ state }) => state)).toEqual(STAGES.slice(0, 5).map(() => 'done'));
    expect(await w.store.modelsInForce()).toMatchObject([
      { task: 'embedding', machine: 'north' },
      { task: 'translation', source: 'de', target: 'en', model: { revision: '1' }, machine: 'north' },
    ]);
  });

  it('leave what needs a model to those who have it, and say so', async () => {
    const w = await world({
      north: { translator: fakeTranslator({ revisions: ['1'] }) },
      south: { translator: fakeTranslator({ pairs: [] }) },
    });
    const german = { task: 'translation', source: 'de', target: 'en' } as const;
    const model = await w.of('north').translator.modelFor('de', 'en');
    const north = { store: w.store, machine: { name: 'north', release: 40 } };
    if (model) await useModel(german, model, north, fixedClock(), 'kim');
    await w.begin('south');
    await w.workOn();
    expect(w.translated()).toEqual([]);
    const cause =
      'this machine has no model where fake/de-en@1/fp32 is in force for de -> en, and leaves that to others';
    expect(new Set(w.said)).toEqual(new Set([`south: ${cause}`]));
    expect((await w.states('south'))?.find(({ stage }) => stage === 'translate')).toMatchObject({
      state: 'waiting',
      cause,
      nextAction: expect.stringContaining('crossquote models bundle <file> fake/de-en on north'),
    });
    expect(w.done.filter((each) => each === 'south embed')).toHaveLength(reports.length);
    const models = await w.store.modelsInForce();
    const isWaitedFor = async () => {
      const progress = await collectionProgress('default', w.of('south'));
      const workers = await w.store.workersAtWork(WORKER_BELIEVED_MS);
      const missing = missingModels(models, workers, progress).map(({ line }) => line.source);
      return { missing, isStranded: await isStranded(progress, w.store) };
    };
    expect(await isWaitedFor()).toEqual({ missing: ['de'], isStranded: true });
    await w.begin('north');
    expect(await isWaitedFor()).toEqual({ missing: [], isStranded: false });
    await w.workOn();
    expect(w.translated()).toEqual(reports.map(() => 'north translate'));
    expect(w.done.at(-1)).toMatch(/cluster$/);
  });

  it('embed by the first one’s sentence model alone, and either matches by its vectors', async () => {
    const other = fakeEmbedder({}, { name: 'other', revision: '1', dtype: 'q8' });
    const w = await world({ north: {}, south: { embedder: other } });
    await w.begin('north');
    await sweep(w.of('north'));
    await w.queue.idle();
    await w.begin('south');
    await w.workOn();
    expect(w.done.filter((each) => each.endsWith('embed'))).toEqual(reports.map(() => 'north embed'));
    expect((await w.states('south'))?.map(({ state }) => state)).toEqual(
      STAGES.slice(0, 5).map(() => 'done'),
    );
  });

  it('make all anew, once, when the machine that put the model in force has got a better one and says resume', async () => {
    const translator = fakeTranslator({ revisions: ['1'] });
    const w = await world({
      north: { translator },
      south: { translator: fakeTranslator({ revisions: ['1', '0'] }) },
    });
    await w.begin('north');
    await w.workOn();
    await w.begin('south');
    w.done.length = 0;
    translator.install('de', 'en', '2');
    await w.workOn();
    // It goes on with the one in force, which both have.
    expect(await renewModels(w.of('south'), fixedClock(), true, 'kim')).toEqual([]);
    expect(w.translated()).toEqual([]);
    expect(await renewModels(w.of('north'), fixedClock(), true, 'kim')).toMatchObject([
      { model: { revision: '2' } },
    ]);
    await w.workOn();
    expect(w.translated()).toEqual(reports.map(() => 'north translate'));
  });

  it('take the revision of a model that a newer release brings, and no other model', async () => {
    const w = await world({ north: { translator: fakeTranslator({ revisions: ['1'] }) } });
    await w.begin('north');
    await w.workOn();
    w.done.length = 0;
    const lines = await w.store.modelsInForce();
    const newer = { name: 'south', release: 41 };
    const south = { ...w.of('north'), machine: newer, translator: fakeTranslator({ revisions: ['2'] }) };
    await w.store.addReport(aReport({ text: '„Nichts ist übrig“, sagte Orla Venn.', language: 'de' }), null);
    for (const workers of started.splice(0)) await workers.close();
    started.push(await startWorkers(south, STAGES, 1));
    await sweep(south);
    await w.queue.idle();
    const german = (all: readonly ModelInForce[]) =>
      all.find(({ source }) => source === 'de')?.model.revision;
    expect([german(lines), german(await w.store.modelsInForce())]).toEqual(['1', '2']);
  });
});
