import type { Stage, StageState, StageStatus } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { failedAt, failedLine } from './failed-line.ts';

const NEXT = 'crossquote status says why, crossquote retry tries again.\n';

function standing(subject: string, stage: Stage, state: StageState): StageStatus {
  return { subject, stage, state, cause: null, nextAction: null, attempts: 1 };
}

function progressOf(states: Readonly<Record<string, StageState>>, cluster: StageState): CollectionProgress {
  const reports = Object.entries(states).map(([reportId, state]) => ({
    reportId,
    language: 'en',
    stages: [standing(reportId, 'split', 'done'), standing(reportId, 'quotes', state)],
    fingerprints: { split: 'a', quotes: 'b', translate: 'c', embed: 'd', align: 'e' },
    lacks: {},
  }));
  return {
    collection: 'default',
    reports,
    cluster: standing('default', 'cluster', cluster),
    clusterFingerprint: 'f',
    anew: [],
  };
}

it('says nothing when nothing failed', () => {
  expect(failedLine(progressOf({ r_1: 'done', r_2: 'waiting-for-model' }, 'done'), null)).toBe('');
});

it('counts reports, not stages, and says what to type next', () => {
  expect(failedLine(progressOf({ r_1: 'failed', r_2: 'failed' }, 'done'), null)).toBe(
    `2 reports failed: ${NEXT}`,
  );
  expect(failedLine(progressOf({ r_1: 'failed' }, 'failed'), null)).toBe(
    `1 report and the testimonies failed: ${NEXT}`,
  );
});

it('leaves out what failed of others than those that the run was about, but never the testimonies', () => {
  expect(failedLine(progressOf({ r_1: 'failed', r_2: 'done' }, 'done'), ['r_2'])).toBe('');
  expect(failedLine(progressOf({ r_1: 'failed' }, 'failed'), [])).toBe(`the testimonies failed: ${NEXT}`);
});

it('tells those that failed at one stage from those that came to no end before it', () => {
  const progress = progressOf({ r_1: 'failed', r_2: 'done' }, 'done');
  expect(failedAt(progress, 'quotes')).toEqual(['r_1']);
  expect(failedAt(progress, 'align')).toEqual([]);
});
