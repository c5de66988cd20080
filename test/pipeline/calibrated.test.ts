/** Other weights in force: every pair is judged again, decisions stay, and a return gives what was there before, byte for byte. */
import { type Calibration, STAGES } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import {
  collectionIsSettled,
  collectionProgress,
  decide,
  type Store,
  sweep,
  WEIGHTS,
} from '@crossquote/pipeline';
import { aCalibrationOf, fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { startWorkers } from '@crossquote/workers';
import { expect, it } from 'vitest';
import { exported, stagesBed } from './stages-bed.ts';

const STATEMENTS = [
  'The ferries are burning and nobody can reach the island',
  'The bridge at Orsund fell before the lamps were lit',
  'Seventy millers slept in the school that night',
];
const PEOPLE = ['Mira Holm', 'Jan Torp', 'Orla Venn'];

function reports() {
  return [0, 1, 2].map((day) => {
    const told = STATEMENTS.map((words, i) => `“${words},” said ${PEOPLE[i]}.`);
    return aReport({ text: `Report of day ${day}. ${told.join(' ')}`, publishedAt: `2026-03-0${day + 1}` });
  });
}

it('judges every pair again by the weights in force, keeps decisions, and goes back byte for byte', async () => {
  const store = fakeStore();
  const { deps, settled } = stagesBed(store);
  const inForce = async (calibration: Calibration) => {
    await store.addCalibration(calibration);
    expect(collectionIsSettled(await collectionProgress('default', deps))).toBe(false);
    await settled();
  };
  const workers = await startWorkers(deps, STAGES, 1);
  for (const report of reports()) await store.addReport(report, new Uint8Array([1]));
  await settled();
  const scores = async () => (await store.alignments('default')).map(({ score }) => score);
  const before = await scores();
  expect(before).toHaveLength(9);
  const subject = (await store.alignments('default'))[0]?.id ?? '';
  const decision = { collection: 'default', subject, by: 'kim', note: null } as const;
  await decide({ ...decision, verdict: 'same' }, store, fixedClock());
  await settled();
  const reference = await exported(store);

  const prior = [(WEIGHTS.prior[0] ?? 0) - 2];
  await inForce(aCalibrationOf({ weights: { prior } }));
  const after = await scores();
  expect(after.every((score, i) => score < (before[i] ?? 0))).toBe(true);
  expect(await store.reviews('default')).toHaveLength(1);

  await inForce(aCalibrationOf({ weights: { prior: [-30] }, threshold: 0.9 }));
  expect(await store.alignments('default')).toEqual([]);
  const testimonies = await store.testimonies('default');
  expect(testimonies.map(({ state }) => state)).toEqual(['confirmed']);

  await inForce(aCalibrationOf());
  expect(await exported(store)).toBe(reference);
  await workers.close();
});

it('makes testimonies anew from another score on, without aligning again', async () => {
  const store = fakeStore();
  const ran: string[] = [];
  const { deps, queue } = stagesBed(store, {
    onStage: ({ stage, outcome }) => {
      if (outcome === 'done') ran.push(stage);
    },
  });
  const workers = await startWorkers(deps, STAGES, 1);
  for (const report of reports()) await store.addReport(report, new Uint8Array([1]));
  await sweep(deps, 'default');
  await queue.idle();
  expect(await store.testimonies('default')).toHaveLength(3);
  ran.length = 0;
  await store.addCalibration(aCalibrationOf({ threshold: 1 }));
  await sweep(deps, 'default');
  await queue.idle();
  expect(ran).toEqual(['cluster']);
  // Only what is as good as sure still holds together.
  expect((await store.testimonies('default')).length).toBeLessThan(3);
  await workers.close();
});

it('saves nothing under a mark that names other weights, when some come and go while a job waits', async () => {
  const inner = fakeStore();
  let waits = 1;
  const exclusively: Store['exclusively'] = async (collection, work) => {
    if (waits-- <= 0) return inner.exclusively(collection, work);
    await inner.addCalibration(aCalibrationOf({ weights: { prior: [-9] } }));
    try {
      return await inner.exclusively(collection, work);
    } finally {
      await inner.addCalibration(aCalibrationOf());
    }
  };
  const { deps, queue } = stagesBed({ ...inner, exclusively });
  const workers = await startWorkers(deps, ['split', 'quotes', 'translate', 'embed', 'align'], 1);
  const scoresAfter = async (rounds: number) => {
    waits = rounds;
    for (const report of reports()) await inner.addReport(report, new Uint8Array([1]));
    await sweep(deps, 'default');
    await queue.idle();
    return (await inner.alignments('default')).map(({ score }) => score);
  };
  const reference = await scoresAfter(0);
  for (const { id } of reports()) await inner.deleteReport(id);
  expect(await scoresAfter(3)).toEqual(reference);
  expect(reference).toHaveLength(9);
  await workers.close();
});
