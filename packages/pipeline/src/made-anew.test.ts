import type { Stage, StageRecord, StageState, StageStatus } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { madeAnew } from './made-anew.ts';

it('counts reports by the first stage that was done and is wanted otherwise now', () => {
  const progress = collection({
    r_1: { split: 'done', quotes: 'waiting', align: 'waiting' },
    r_2: { split: 'done', quotes: 'waiting', align: 'waiting' },
    r_3: { split: 'done', quotes: 'done', align: 'waiting' },
    r_4: { split: 'waiting', quotes: 'waiting', align: 'waiting' },
    r_5: { split: 'done', quotes: 'done', align: 'done' },
  });
  const all = ['split', 'quotes', 'align'] as const;
  const records = new Map(
    ['r_1', 'r_2', 'r_3', 'r_5'].map((id) => [id, all.map((stage) => record(id, stage, 'done'))]),
  );
  expect(madeAnew(progress, records)).toEqual([
    { stage: 'quotes', reports: 2 },
    { stage: 'align', reports: 1 },
  ]);
});

it('counts none that was never done, or cannot go on by itself', () => {
  const progress = collection({ r_1: { split: 'waiting' }, r_2: { split: 'paused' } });
  const records = new Map([
    ['r_1', [record('r_1', 'split', 'failed')]],
    ['r_2', [record('r_2', 'split', 'done')]],
  ]);
  expect(madeAnew(progress, records)).toEqual([]);
});

function collection(
  states: Record<string, Partial<Record<Stage, StageState>>>,
): Parameters<typeof madeAnew>[0] {
  return Object.entries(states).map(([reportId, of]) => ({
    reportId,
    stages: Object.entries(of).map(([stage, state]) => ({ subject: reportId, stage, state }) as StageStatus),
  }));
}

function record(subject: string, stage: Stage, state: StageRecord['state']): StageRecord {
  return { subject, stage, state, fingerprint: 'before' } as StageRecord;
}
