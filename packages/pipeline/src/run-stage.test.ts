import {
  Conflict,
  InvalidInput,
  NotFound,
  type Report,
  type StageMark,
  Unavailable,
} from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { collectionKey } from './job-payload.ts';
import { hinderedRecords } from './operate/hindered-records.ts';
import { openMarks } from './operate/open-marks.ts';
import { MOST_CRASHES } from './ports/store.ts';
import {
  type CollectionWork,
  type ReportWork,
  type StageDeps,
  type StageEvent,
  stageHandler,
} from './run-stage.ts';
import {
  collectionIsSettled,
  collectionProgress,
  reportProgress,
  scheduleReport,
  sweep,
} from './schedule.ts';
import type { ReportStage } from './stage-graph.ts';
import { Stopping } from './stopping.ts';
import {
  fakeEmbedder,
  fakeJobQueue,
  fakeLexicon,
  fakeStore,
  fakeTranslator,
  fixedClock,
} from './testing/index.ts';
import { untilSettled } from './until-settled.ts';

const LEASE = 30_000;

/** Report stages that save nothing but their mark, unless told to fail. */
function worksOf(
  fail: Partial<Record<ReportStage, (report: Report) => unknown>> = {},
): readonly ReportWork[] {
  const save: Record<ReportStage, (mark: StageMark, deps: StageDeps, report: Report) => Promise<void>> = {
    split: (mark, { store }) => store.saveSentences(mark, []),
    quotes: (mark, { store }) => store.saveQuotes(mark, []),
    translate: (mark, { store }) => store.saveTranslations(mark, [], null),
    embed: (mark, { store }) => store.saveEmbeddings(mark, []),
    align: (mark, { store }, report) =>
      store.exclusively(report.collection, (s) => s.saveAlignments(mark, [])),
  };
  return (Object.keys(save) as ReportStage[]).map((stage) => ({
    stage,
    async run(report, mark, deps) {
      const error = fail[stage]?.(report);
      if (error) throw error;
      await save[stage](mark, deps, report);
    },
  }));
}

const clusterWork: CollectionWork = {
  stage: 'cluster',
  run: (collection, mark, { store }) => store.exclusively(collection, (s) => s.saveTestimonies(mark, [])),
};

/** A handler of a stage in which the database goes away, and is back whenever it is asked anew. */
function outageEachTime(deps: StageDeps) {
  let isAway = false;
  const gone = () => new Unavailable('the database does not answer');
  const work: ReportWork = {
    stage: 'split',
    run: async () => {
      isAway = true;
      throw gone();
    },
  };
  const hinderStage: StageDeps['store']['hinderStage'] = async (...given) => {
    if (isAway) throw gone();
    await deps.store.hinderStage(...given);
  };
  const handler = stageHandler(work, { ...deps, store: { ...deps.store, hinderStage } });
  return async (payload: Parameters<typeof handler>[0]) => {
    isAway = false;
    return handler(payload, { number: 1, of: 2 });
  };
}

const stoppedInTheMiddle: ReportWork = { stage: 'split', run: () => Promise.reject(new Stopping()) };
const failing: ReportWork = { stage: 'split', run: () => Promise.reject(new TypeError('x')) };

function setUp(options: { attempts?: number } = {}) {
  const clock = fixedClock();
  const store = fakeStore(clock);
  const queue = fakeJobQueue({ attempts: options.attempts ?? 2 });
  const translator = fakeTranslator();
  const events: StageEvent[] = [];
  const deps: StageDeps = {
    store,
    queue,
    translator,
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    leaseMs: LEASE,
    onStage: (event) => void events.push(event),
  };
  const start = async (works: readonly ReportWork[] = worksOf()) => {
    for (const work of [...works, clusterWork]) await queue.work(work.stage, stageHandler(work, deps), 1);
  };
  return { clock, store, queue, translator, events, deps, start };
}

const one = aReport({ text: 'One.' });
const two = aReport({ text: 'Two.' });
const bytes = new Uint8Array([1]);
const act = { by: 'kim', at: '2026-03-01T10:00:30.000Z' };

describe('the harness', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(async () => {
    world = setUp();
    await world.store.addReport(one, bytes);
    await world.store.addReport(two, bytes);
  });

  const settled = async () => {
    await world.queue.idle();
    return collectionProgress('default', world.deps);
  };

  it('takes every report through every stage, and the collection to its testimonies, from one sweep', async () => {
    await world.start();
    await sweep(world.deps);
    const progress = await settled();
    expect(collectionIsSettled(progress)).toBe(true);
    expect(progress.reports.flatMap((r) => r.stages.map((s) => s.state))).toEqual(Array(10).fill('done'));
    expect(progress.cluster.state).toBe('done');
  });

  it('counts what waits after no job: with a backlog of thousands that is work itself', async () => {
    const counts = vi.spyOn(world.queue, 'counts');
    await world.start();
    await sweep(world.deps);
    await untilSettled('default', world.deps, { everyMs: 1 });
    expect(counts).not.toHaveBeenCalled();
  });

  it('takes an urgent report through all its stages before the next of a long backlog', async () => {
    const late = aReport({ text: 'It cannot wait.' });
    for (let i = 0; i < 30; i++) await world.store.addReport(aReport({ text: `Backlog ${i}.` }), bytes);
    await sweep(world.deps);
    await world.store.addReport(late, bytes);
    await world.store.makeUrgent([late.id]);
    await scheduleReport(late, world.deps);
    await world.start();
    await settled();
    const done = world.events.filter(({ outcome }) => outcome === 'done').map(({ subject }) => subject);
    const ofLate = done.flatMap((subject, i) => (subject === late.id ? [i] : []));
    expect(ofLate).toHaveLength(5);
    // Each stage has its own worker, so that some of the backlog goes on beside it.
    expect(ofLate.at(-1)).toBeLessThan(25);
  });

  it('does nothing when all is done', async () => {
    await world.start();
    await sweep(world.deps);
    await settled();
    expect(await sweep(world.deps)).toBe(0);
  });

  it('ends a job whose mark is there as skipped', async () => {
    await world.start();
    await sweep(world.deps);
    await world.queue.idle();
    const mark = (await world.store.stageRecordsOf(one.id)).find((r) => r.stage === 'split');
    await world.queue.enqueue([
      { stage: 'split', payload: { subject: one.id, fingerprint: mark?.fingerprint ?? '' } },
    ]);
    await world.queue.idle();
    expect(world.events.at(-1)).toMatchObject({ stage: 'split', outcome: 'skipped' });
  });

  it('ends a job that nobody wants any more as obsolete, and goes on with what is wanted', async () => {
    await world.start();
    await world.queue.enqueue([{ stage: 'split', payload: { subject: one.id, fingerprint: '00000000' } }]);
    expect(collectionIsSettled(await settled())).toBe(true);
    expect(world.events[0]).toMatchObject({ outcome: 'obsolete' });
  });

  it('ends a job whose turn has not come as obsolete', async () => {
    const { reports } = await collectionProgress('default', world.deps);
    expect(reports).toHaveLength(2);
    await world.start(worksOf({ split: () => new InvalidInput('cannot be split') }));
    await sweep(world.deps);
    await world.queue.idle();
    await world.queue.enqueue([
      { stage: 'cluster', payload: { subject: 'default', fingerprint: '00000000' } },
    ]);
    await world.queue.idle();
    expect(world.events.at(-1)).toMatchObject({ stage: 'cluster', outcome: 'obsolete' });
  });

  it('ends the job of a deleted report as skipped', async () => {
    await world.start();
    await world.queue.enqueue([{ stage: 'split', payload: { subject: 'r_gone', fingerprint: '00000000' } }]);
    await world.queue.idle();
    expect(world.events[0]).toMatchObject({ subject: 'r_gone', outcome: 'skipped' });
  });

  it('ends a job whose report is deleted while it runs as skipped', async () => {
    await world.start(worksOf({ split: () => new NotFound('the report is gone') }));
    await sweep(world.deps);
    await world.queue.idle();
    expect(world.events.every((e) => e.outcome === 'skipped')).toBe(true);
  });

  it('fails bad input at once, says where, why and what next, blocks what stands on it, and lets the others through', async () => {
    await world.start(
      worksOf({
        quotes: (report) =>
          report.id === one.id && new InvalidInput('its text has no letters: add it again as text'),
      }),
    );
    await sweep(world.deps);
    const progress = await settled();
    const stages = progress.reports.find((r) => r.reportId === one.id)?.stages ?? [];
    expect(stages.map((s) => s.state)).toEqual(['done', 'failed', 'blocked', 'blocked', 'blocked']);
    expect(stages[1]).toMatchObject({
      cause: 'its text has no letters: add it again as text',
      nextAction: `crossquote retry ${one.id}`,
      attempts: 1,
    });
    expect(stages[4]?.cause).toBe('quotes failed');
    expect(progress.reports.find((r) => r.reportId === two.id)?.stages.every((s) => s.state === 'done')).toBe(
      true,
    );
    expect(progress.cluster.state).toBe('done');
  });

  it('tries what may be better later again, and fails it when the tries are used up', async () => {
    await world.start(
      worksOf({ embed: (report) => report.id === one.id && new Unavailable('the model is busy: wait') }),
    );
    await sweep(world.deps);
    const progress = await settled();
    const embed = progress.reports
      .find((r) => r.reportId === one.id)
      ?.stages.find((s) => s.stage === 'embed');
    expect(embed).toMatchObject({ state: 'failed', attempts: 2, cause: 'the model is busy: wait' });
    expect(world.events.filter((e) => e.outcome === 'retrying')).toHaveLength(1);
  });

  it('gets a report through that failed once', async () => {
    let failures = 1;
    await world.start(worksOf({ embed: () => (failures-- > 0 ? new Unavailable('not now') : undefined) }));
    await sweep(world.deps);
    expect(collectionIsSettled(await settled())).toBe(true);
    expect((await settled()).cluster.state).toBe('done');
  });

  it('tries a failed stage again once its failure is forgotten', async () => {
    let broken = true;
    await world.start(worksOf({ split: () => (broken ? new InvalidInput('no') : undefined) }));
    await sweep(world.deps);
    await settled();
    broken = false;
    expect(await sweep(world.deps)).toBe(0);
    const failed = (await world.store.stageRecords()).filter(({ state }) => state === 'failed');
    expect(await world.store.forgetRecords(failed, AN_ACT)).toBe(2);
    await sweep(world.deps);
    expect((await settled()).reports.every((r) => r.stages.every((s) => s.state === 'done'))).toBe(true);
  });

  it('never lets a foreign error carry words of a report into a record or an event', async () => {
    await world.start(worksOf({ split: () => new SyntaxError('Unexpected token in "One."') }));
    await sweep(world.deps);
    await world.queue.idle();
    const told = JSON.stringify([world.events, await world.store.stageRecords()]);
    expect(told).not.toContain('One.');
    expect(told).toContain('unexpected SyntaxError');
  });

  it('takes over from a worker that died, once its lease has run out', async () => {
    const { stages } = await reportProgress(one, world.deps);
    expect(stages[0]?.state).toBe('waiting');
    await sweep(world.deps);
    const job = world.queue.jobs().find((j) => j.payload.subject === one.id);
    await world.store.beginStage(
      { ...(job?.payload ?? { subject: '', fingerprint: '' }), stage: 'split' },
      LEASE,
      'killed',
    );
    expect((await reportProgress(one, world.deps)).stages[0]?.state).toBe('running');
    world.clock.advance(LEASE + 1);
    expect((await reportProgress(one, world.deps)).stages[0]).toMatchObject({
      state: 'waiting',
      nextAction: 'crossquote resume',
    });
    await world.queue.clear();
    await world.start();
    await sweep(world.deps);
    expect(collectionIsSettled(await settled())).toBe(true);
  });

  it('finds everything again after the queue was flushed', async () => {
    await sweep(world.deps);
    await world.queue.clear();
    await world.start();
    const progress = await untilSettled('default', world.deps, { everyMs: 1, sweepAfter: 1 });
    expect(collectionIsSettled(progress)).toBe(true);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const looks: number[] = [];
    const waiting = untilSettled('default', world.deps, {
      everyMs: 60_000,
      signal: stop.signal,
      onLook: (p) => {
        looks.push(p.reports.length);
        queueMicrotask(() => stop.abort());
      },
    });
    expect(collectionIsSettled(await waiting)).toBe(false);
    expect(looks[0]).toBe(2);
  });

  it('goes through translate again when a model has come, and through what stands on it, and nothing else', async () => {
    const german = aReport({ text: 'Drei.', language: 'fr' });
    await world.store.addReport(german, bytes);
    await world.start();
    await sweep(world.deps);
    await settled();
    const before = world.events.length;
    world.translator.install('fr', 'en');
    await sweep(world.deps);
    await settled();
    expect(world.events.slice(before).map((e) => e.stage)).toEqual(['translate', 'align', 'cluster']);
  });

  it('begins no paused stage, holds up what stands on it, and goes on once it is not paused', async () => {
    await world.store.pauseStages(['quotes'], act);
    await world.start();
    await sweep(world.deps);
    const paused = await settled();
    expect(collectionIsSettled(paused)).toBe(true);
    expect(paused.reports[0]?.stages.map((s) => s.state)).toEqual([
      'done',
      'paused',
      'blocked',
      'blocked',
      'blocked',
    ]);
    expect(paused.reports[0]?.stages[1]?.cause).toBe('paused by kim since 2026-03-01T10:00Z');
    expect(paused.reports[0]?.stages[2]?.cause).toBe('quotes is paused');
    await world.store.unpauseStages(['quotes'], act);
    await sweep(world.deps);
    expect((await settled()).reports.flatMap((r) => r.stages.map((s) => s.state))).toEqual(
      Array(10).fill('done'),
    );
  });

  it('drops a job that was handed out before its stage was paused', async () => {
    await sweep(world.deps);
    await world.store.pauseStages(['split'], act);
    await world.start();
    await world.queue.idle();
    const split = world.events.filter((e) => e.stage === 'split');
    expect(split.map((e) => e.outcome)).toEqual(['obsolete', 'obsolete']);
  });

  it('sets a report aside that its workers never came back from, and lets the others through', async () => {
    const { fingerprints } = await reportProgress(one, world.deps);
    const mark = { subject: one.id, stage: 'split' as const, fingerprint: fingerprints.split };
    for (let killed = 0; killed < MOST_CRASHES; killed++)
      await world.store.beginStage(mark, -1, `killed ${killed}`);
    await world.start();
    await sweep(world.deps);
    const { reports } = await settled();
    const stages = reports.find((r) => r.reportId === one.id)?.stages;
    expect(stages?.[0]).toMatchObject({
      state: 'failed',
      nextAction: `crossquote retry ${one.id}`,
      attempts: MOST_CRASHES,
    });
    expect(stages?.[0]?.cause).toMatch(/5 workers in a row stopped/);
    expect(reports.find((r) => r.reportId === two.id)?.stages.every((s) => s.state === 'done')).toBe(true);
  });

  it('cancels exactly what it listed, drops its jobs, and takes it up again when asked', async () => {
    await sweep(world.deps);
    const marks = openMarks(await collectionProgress('default', world.deps), {
      reports: [one.id],
      stage: null,
    });
    expect(await world.store.cancelStages(marks, { cause: 'why', nextAction: 'what' }, AN_ACT)).toBe(5);
    await world.start();
    const [first, second] = [one.id, two.id].map((id) => async () => {
      const { reports } = await settled();
      return reports.find((r) => r.reportId === id)?.stages.map((s) => s.state);
    });
    expect(await first?.()).toEqual(['cancelled', 'blocked', 'blocked', 'blocked', 'blocked']);
    expect(await second?.()).toEqual(Array(5).fill('done'));
    const records = hinderedRecords(await world.store.stageRecords(), {
      state: 'cancelled',
      subjects: null,
      stage: null,
      cause: 'WHY',
    });
    expect(records.map(({ stage }) => stage)).toEqual(marks.map(({ stage }) => stage));
    await world.store.forgetRecords(records, AN_ACT);
    await sweep(world.deps);
    expect(await first?.()).toEqual(Array(5).fill('done'));
  });

  it('uses up no try while the store itself is away, however long that is', async () => {
    const away = () => Promise.reject(new Unavailable('the database does not answer'));
    const handler = stageHandler(worksOf()[0] as ReportWork, {
      ...world.deps,
      store: { ...world.store, report: away, hinderStage: away },
    });
    const payload = { subject: one.id, fingerprint: '00000000' };
    expect(await handler(payload, { number: 2, of: 2 })).toBe('left');
    expect(world.events.at(-1)).toMatchObject({ outcome: 'unnoted', cause: 'the database does not answer' });
  });

  it('loses no job to a store that was away for longer than all tries take', async () => {
    let isAway = true;
    const answer = <T>(from: () => Promise<T>) =>
      isAway ? Promise.reject(new Unavailable('the database does not answer')) : from();
    const { store, queue } = world;
    const deps: StageDeps = {
      ...world.deps,
      store: {
        ...store,
        report: (id) => answer(() => store.report(id)),
        hinderStage: (...given) => answer(() => store.hinderStage(...given)),
      },
    };
    await sweep(world.deps);
    for (const work of [...worksOf(), clusterWork]) await queue.work(work.stage, stageHandler(work, deps), 1);
    for (let tries = 0; tries < 10; tries++) {
      await queue.idle();
      queue.advance(60_000);
    }
    isAway = false;
    queue.advance(60_000);
    const progress = await settled();
    expect(progress.reports.flatMap((r) => r.stages).map(({ state }) => state)).toEqual(
      Array(10).fill('done'),
    );
  });

  it('takes no outage for a crash of the worker, however many there are', async () => {
    const { deps, store } = world;
    const { fingerprints } = await reportProgress(one, deps);
    const outage = outageEachTime(deps);
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    for (let outages = 0; outages < MOST_CRASHES + 2; outages++) {
      expect(await outage(payload)).toBe('left');
    }
    expect(await store.stageRecordsOf(one.id)).toMatchObject([{ stage: 'split', state: 'running' }]);
    expect(world.events.at(-1)?.outcome).toBe('unnoted');
  });

  it('takes no outage for a crash though each hits another worker, once these could say that they live', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { deps, store } = world;
    const { fingerprints } = await reportProgress(one, deps);
    const mark = { subject: one.id, stage: 'split' as const, fingerprint: fingerprints.split };
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    for (let outages = 0; outages < MOST_CRASHES + 2; outages++) {
      let tries = 0;
      const letGo: StageDeps['store']['letGo'] = async (...given) => {
        if (++tries < 3) throw new Unavailable('the database does not answer');
        await store.letGo(...given);
      };
      expect(await outageEachTime({ ...deps, store: { ...store, letGo } })(payload)).toBe('left');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(tries).toBe(3);
    }
    await store.beginStage(mark, -1, 'killed');
    expect(await store.stageRecordsOf(one.id)).toMatchObject([{ stage: 'split', state: 'running' }]);
    for (let killed = 1; killed < MOST_CRASHES; killed++)
      expect(await store.beginStage(mark, -1, `killed ${killed}`)).toBe('begun');
    expect(await store.beginStage(mark, -1, 'last')).toBe('poisoned');
  });

  it('tells whoever watches of no error when its worker is asked to stop', async () => {
    const { fingerprints } = await reportProgress(one, world.deps);
    const watched: string[] = [];
    const trace: StageDeps['trace'] = async (_stage, _subject, work) => {
      const outcome = await work().catch(() => 'failed' as const);
      watched.push(outcome);
      return outcome;
    };
    const handler = stageHandler(stoppedInTheMiddle, { ...world.deps, trace });
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    expect(await handler(payload, { number: 2, of: 2 })).toBe('left');
    expect(watched).toEqual(['left']);
    expect(await world.store.stageRecordsOf(one.id)).toMatchObject([{ stage: 'split', state: 'retrying' }]);
  });

  it.each([
    ['asked to stop', stoppedInTheMiddle],
    ['hit by an error', failing],
  ])(
    'lets go at once of what it had begun when it is %s and a newer release takes no more marks of it',
    async (_what, work) => {
      const { store, deps } = world;
      const { fingerprints } = await reportProgress(one, deps);
      const mark = { subject: one.id, stage: 'split' as const, fingerprint: fingerprints.split };
      const hinderStage = () => Promise.reject(new Conflict('a newer Crossquote works on this database'));
      for (let release = 0; release < MOST_CRASHES + 2; release++) {
        const handler = stageHandler(work, { ...deps, store: { ...store, hinderStage } });
        await handler(mark, { number: 1, of: 2 }).catch(() => undefined);
      }
      expect(await store.beginStage(mark, LEASE, 'newer')).toBe('begun');
    },
  );

  it('does not let go of what it has begun anew before it could say so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const letGo = vi.fn<StageDeps['store']['letGo']>(async () => {});
    const { fingerprints } = await reportProgress(one, world.deps);
    let isAway = true;
    const hinderStage = () => Promise.reject(new Unavailable('the database does not answer'));
    let end = () => {};
    const work: ReportWork = {
      stage: 'split',
      run: () => (isAway ? hinderStage() : new Promise<void>((resolve) => (end = resolve))),
    };
    const handler = stageHandler(work, {
      ...world.deps,
      store: { ...world.store, hinderStage, letGo },
    });
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    expect(await handler(payload, { number: 1, of: 2 })).toBe('left');
    isAway = false;
    const again = handler(payload, { number: 1, of: 2 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(letGo).not.toHaveBeenCalled();
    end();
    await again;
  });

  it('begins anew once what it is just saying has arrived, which would let go of that too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { store, deps } = world;
    const { fingerprints } = await reportProgress(one, deps);
    let arrive = () => {};
    const order: string[] = [];
    const letGo: StageDeps['store']['letGo'] = async (...given) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      await store.letGo(...given);
      order.push('let go');
    };
    const beginStage: StageDeps['store']['beginStage'] = (...given) => {
      order.push('begun');
      return store.beginStage(...given);
    };
    const outage = outageEachTime({ ...deps, store: { ...store, letGo, beginStage } });
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    await outage(payload);
    await vi.advanceTimersByTimeAsync(1000);
    const again = outage(payload);
    await vi.advanceTimersByTimeAsync(1000);
    arrive();
    await again;
    expect(order).toEqual(['begun', 'let go', 'begun']);
  });

  it('counts the workers that a report killed all together, whoever lost the database in between', async () => {
    const { deps, store } = world;
    const { fingerprints } = await reportProgress(one, deps);
    const mark = { subject: one.id, stage: 'split' as const, fingerprint: fingerprints.split };
    const outage = outageEachTime(deps);
    const payload = { subject: one.id, fingerprint: fingerprints.split };
    for (let killed = 1; killed < MOST_CRASHES; killed++) {
      await store.beginStage(mark, -1, `killed ${killed}`);
      expect(await outage(payload)).toBe('left');
    }
    expect((await store.stageRecordsOf(one.id))[0]?.state).toBe('running');
    await store.beginStage(mark, -1, `killed ${MOST_CRASHES}`);
    await outage(payload);
    expect(await store.stageRecordsOf(one.id)).toMatchObject([
      { state: 'failed', cause: expect.stringMatching(/^5 workers in a row stopped/) },
    ]);
  });

  it.each([
    ['away', new Unavailable('the database does not answer'), 'left', 'unnoted'],
    ['refusing', new Error('no such column'), 'Unavailable', 'retrying'],
  ])(
    'notes nothing of a collection whose name it could not look up, with the store %s',
    async (_, error, end, outcome) => {
      const { deps, store, events } = world;
      const collectionNames = () => Promise.reject(error);
      const handler = stageHandler(clusterWork, { ...deps, store: { ...store, collectionNames } });
      const payload = { subject: collectionKey('default'), fingerprint: '00000000' };
      const ended = await handler(payload, { number: 2, of: 2 }).catch((thrown: Error) => thrown.name);
      expect(ended).toBe(end);
      expect(await store.stageRecords()).toEqual([]);
      expect(events.at(-1)).toMatchObject({ stage: 'cluster', outcome });
    },
  );

  it('counts a try where the store refuses to note why it failed', async () => {
    const refuse = () => Promise.reject(new Error('no such column'));
    const handler = stageHandler(worksOf()[0] as ReportWork, {
      ...world.deps,
      store: { ...world.store, report: refuse, hinderStage: refuse },
    });
    const payload = { subject: one.id, fingerprint: '00000000' };
    await expect(handler(payload, { number: 1, of: 2 })).rejects.toThrow(Unavailable);
  });

  it('runs nothing under a mark that names a model that stopped being in force between two looks', async () => {
    const { deps, store, queue } = world;
    const own = { ...deps, machine: { name: 'north', release: 40 } };
    const line = {
      task: 'embedding',
      source: '',
      target: '',
      machine: 'south',
      release: 40,
      since: '2026-11-26T10:00:00.000Z',
    } as const;
    const before = { ...line, model: { name: 'another', revision: '1', dtype: 'fp32' } };
    const after = { ...line, model: deps.embedder.model };
    await store.putModelInForce(before, null, AN_ACT);
    const { fingerprints } = await reportProgress(one, own);
    for (const stage of ['split', 'quotes'] as const) {
      const mark = { subject: one.id, stage, fingerprint: fingerprints[stage] };
      await (stage === 'split' ? store.saveSentences(mark, []) : store.saveQuotes(mark, []));
    }
    // It changes behind the second look: that of the claim, and the one by which the job is wanted.
    let looks = 0;
    const modelsInForce = async () => [looks++ < 2 ? before : after];
    const ran: string[] = [];
    const work: ReportWork = { stage: 'embed', run: async ({ id }) => void ran.push(id) };
    const handler = stageHandler(work, { ...own, queue, store: { ...store, modelsInForce } });
    const payload = { subject: one.id, fingerprint: fingerprints.embed };
    expect(await handler(payload, { number: 1, of: 2 })).toBe('left');
    expect(ran).toEqual([]);
  });

  it('keeps a long job leased while it runs', async () => {
    const { deps, store, clock, queue } = world;
    const short = { ...deps, leaseMs: 30 };
    const seen = { renewals: 0 };
    const watched = {
      ...store,
      renewLease: async (mark: StageMark, ms: number) => {
        seen.renewals++;
        await store.renewLease(mark, ms);
      },
    };
    const slow: ReportWork = {
      stage: 'split',
      run: async (_report, mark) => {
        while (seen.renewals < 2) await new Promise((resolve) => setImmediate(resolve));
        await store.saveSentences(mark, []);
      },
    };
    await queue.work('split', stageHandler(slow, { ...short, store: watched }), 1);
    await sweep(deps);
    await queue.idle();
    clock.advance(1000);
    expect((await reportProgress(one, deps)).stages[0]?.state).toBe('done');
  });
});
