import { type Calibration, type StageRecord, Unavailable } from '@crossquote/domain';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clusterFingerprint, type FingerprintSources, fingerprinter } from './fingerprint.ts';
import { aCalibrationOf } from './testing/a-calibration.ts';
import { fakeDiffer } from './testing/fake-differ.ts';
import { fakeEmbedder, fakeLexicon, fakeTranslator } from './testing/index.ts';

const aStore = (part: Partial<FingerprintSources['store']> = {}): FingerprintSources['store'] => ({
  lastMemory: async () => 0,
  memoryAfter: async () => [],
  metMemory: async () => [],
  saveMet: async () => undefined,
  stageRecordsOfEach: async () => new Map(),
  sentencesOfEach: async () => new Map(),
  quotesOfEach: async () => new Map(),
  reportsById: async () => [],
  calibration: async () => null,
  humanRevisions: async () => new Map(),
  correctionRevisions: async () => new Map(),
  stageRecordsOf: async () => [],
  modelsInForce: async () => [],
  idKey: async () => null,
  ...part,
});
const sources: FingerprintSources = {
  store: aStore(),
  translator: fakeTranslator(),
  embedder: fakeEmbedder(),
  lexicon: fakeLexicon(),
  targets: ['en'],
};
const german = { id: 'r_1', language: 'de' };

async function changed(part: Partial<FingerprintSources>): Promise<readonly string[]> {
  const before = await fingerprinter(sources, [german])(german);
  const after = await fingerprinter({ ...sources, ...part }, [german])(german);
  return Object.keys(before).filter((stage) => before[stage as 'split'] !== after[stage as 'split']);
}

describe('fingerprints', () => {
  it('stay the same for the same inputs', async () => expect(await changed({})).toEqual([]));

  it('all are others where the database has a key for its ids, since exports hold them', async () => {
    const store = aStore({ idKey: async () => 'k'.repeat(32) });
    expect(await changed({ store })).toEqual(['split', 'quotes', 'translate', 'embed', 'align']);
  });

  it.each(['modelsInForce', 'calibration', 'humanRevisions', 'correctionRevisions'] as const)(
    'fail where the database goes away in the middle (%s answers first), and leave nothing that would end the process',
    async (first) => {
      const unheard: unknown[] = [];
      const hear = (reason: unknown) => void unheard.push(reason);
      process.on('unhandledRejection', hear);
      onTestFinished(() => void process.off('unhandledRejection', hear));
      const gone = new Unavailable('the database does not answer');
      const later = async () => {
        await new Promise(setImmediate);
        throw gone;
      };
      const away = {
        modelsInForce: later,
        calibration: later,
        humanRevisions: later,
        correctionRevisions: later,
      };
      const store = aStore({ ...away, [first]: () => Promise.reject(gone) });
      await expect(fingerprinter({ ...sources, store }, [german])(german)).rejects.toBe(gone);
      for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate);
      expect(unheard).toEqual([]);
    },
  );

  it('change from translate on when people translate of that report', async () => {
    const of = (id: string) => aStore({ humanRevisions: async () => new Map([[id, 'one text']]) });
    expect(await changed({ store: of('r_1') })).toEqual(['translate', 'align']);
    expect(await changed({ store: of('r_2') })).toEqual([]);
  });

  it('change from quotes on when people correct quotes of that report', async () => {
    const of = (id: string) => aStore({ correctionRevisions: async () => new Map([[id, 'one correction']]) });
    expect(await changed({ store: of('r_1') })).toEqual(['quotes', 'translate', 'embed', 'align']);
    expect(await changed({ store: of('r_2') })).toEqual([]);
  });

  it('change from translate on when a model comes or goes', async () => {
    expect(await changed({ translator: fakeTranslator({ pairs: [] }) })).toEqual(['translate', 'align']);
  });

  it('change for align alone when there is somebody to hear differences', async () => {
    expect(await changed({ differ: fakeDiffer(() => null) })).toEqual(['align']);
    expect(await changed({ differ: null })).toEqual([]);
  });

  it('are without a model while it is damaged, but for what it has translated', async () => {
    const translator = fakeTranslator();
    const whole = await fingerprinter(sources, [german])(german);
    translator.damage('de', 'en');
    const marked = (state: StageRecord['state'], fingerprint: string) => {
      const rest = { cause: null, nextAction: null, attempts: 0, leased: false };
      return aStore({
        stageRecordsOf: async (subject) => [{ subject, stage: 'translate', fingerprint, state, ...rest }],
      });
    };
    const now = async (store: FingerprintSources['store']) =>
      fingerprinter({ ...sources, translator, store }, [german])(german);
    expect(await now(marked('done', whole.translate))).toEqual(whole);
    const none = { ...sources, translator: fakeTranslator({ pairs: [] }) };
    const without = await fingerprinter(none, [german])(german);
    expect(await now(aStore())).toEqual(without);
    expect(await now(marked('waiting-for-model', without.translate))).toEqual(without);
    expect(await now(marked('done', 'an older one'))).toEqual(without);
    translator.install('de', 'en');
    expect(await now(aStore())).toEqual(whole);
  });

  it('change from embed on with another sentence model', async () => {
    const other = fakeEmbedder({}, { name: 'other', revision: '1', dtype: 'q8' });
    expect(await changed({ embedder: other })).toEqual(['embed', 'align']);
  });

  it('change at align alone when other weights come in force, and are as before when they go', async () => {
    const changedBy = (calibration: Calibration) =>
      changed({ store: aStore({ calibration: async () => calibration }) });
    expect(await changedBy(aCalibrationOf({ weights: { prior: [-3] } }))).toEqual(['align']);
    expect(await changedBy(aCalibrationOf({ weights: {} }))).toEqual([]);
    expect(
      await changedBy(aCalibrationOf({ weights: { prior: [-3] }, base: 'weights of another version' })),
    ).toEqual([]);
  });

  it('do not depend on a target that is the language of the report', async () => {
    expect(await changed({ targets: ['en', 'de'] })).toEqual([]);
    expect(await changed({ targets: ['en', 'fr'] })).toEqual(['translate', 'align']);
  });

  it('ask what depends on the language alone once', async () => {
    let asked = 0;
    const store = aStore({ lastMemory: async () => ++asked && 0 });
    const of = fingerprinter({ ...sources, store }, [german]);
    await Promise.all([of(german), of({ id: 'r_1', language: 'de' })]);
    expect(asked).toBe(1);
  });
});

describe('clusterFingerprint', () => {
  const a = { reportId: 'r_1', fingerprint: 'f', state: 'done' };
  const b = { reportId: 'r_2', fingerprint: 'f', state: 'done' };

  it('is the same for any order of reports and reviews', () => {
    expect(clusterFingerprint([a, b], [{ id: 'v_1' }, { id: 'v_2' }], 0.5)).toBe(
      clusterFingerprint([b, a], [{ id: 'v_2' }, { id: 'v_1' }], 0.5),
    );
  });

  it('changes with a review, a report, how far a report got, or the score that pairs are suggested from', () => {
    const all = [
      clusterFingerprint([a], [], 0.5),
      clusterFingerprint([a], [{ id: 'v_1' }], 0.5),
      clusterFingerprint([a, b], [], 0.5),
      clusterFingerprint([{ ...a, state: 'failed' }], [], 0.5),
      clusterFingerprint([a], [], 0.55),
    ];
    expect(new Set(all).size).toBe(5);
  });
});
