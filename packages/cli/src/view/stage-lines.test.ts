import type { StageState, StageStatus } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { paceLines } from './pace-lines.ts';
import { stageLines } from './stage-lines.ts';

const status = (state: StageState, stage: StageStatus['stage'] = 'split'): StageStatus => ({
  subject: 'r_1',
  stage,
  state,
  cause: null,
  nextAction: null,
  attempts: 0,
});

const stood = (...states: StageState[]) =>
  ({
    collection: 'default',
    reports: states.map((state, i) => ({ reportId: `r_${i}`, stages: [status(state)], fingerprints: {} })),
    cluster: status('waiting', 'cluster'),
    clusterFingerprint: '00000000',
    anew: [],
  }) as unknown as CollectionProgress;

describe('stageLines', () => {
  it('says of each stage what waits, runs, failed and is done', () => {
    const [split, quotes] = stageLines(stood('waiting', 'waiting', 'running', 'waiting-for-model', 'done'));
    expect(split).toBe('default  split  2 waiting, 1 running, 1 waiting for a model, 1 done');
    expect(quotes).toBe('default  quotes  nothing to do');
  });
});

describe('paceLines', () => {
  it('tells the pace since the first look, and how long the rest would take', () => {
    const first = stood('waiting', 'waiting', 'waiting', 'waiting');
    const now = stood('done', 'failed', 'waiting', 'waiting');
    expect(paceLines(first, now, 30_000)).toEqual(['  split: 4 a minute, about 30 s left']);
  });

  it('says nothing where nothing was finished, or nothing is left', () => {
    expect(paceLines(stood('waiting'), stood('running'), 30_000)).toEqual([]);
    expect(paceLines(stood('waiting'), stood('done'), 30_000)).toEqual([]);
    expect(paceLines(stood('waiting'), stood('done', 'waiting'), 0)).toEqual([]);
  });
});
