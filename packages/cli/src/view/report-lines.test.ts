import type { Stage, StageState, StageStatus } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { reportLines } from './report-lines.ts';

const stage = (stage: Stage, state: StageState): StageStatus => ({
  subject: 'r_1',
  stage,
  state,
  cause: null,
  nextAction: null,
  attempts: 0,
});
const ofReport = (reportId: string, stages: readonly StageStatus[]) => ({
  reportId,
  language: 'en',
  stages,
  fingerprints: {},
  lacks: {},
});

it('says of each report how far it is, and of one that came only now that it waits', () => {
  const reports = ['r_1', 'r_2', 'r_3'].map((id) => ({
    id,
    language: 'en',
    publishedAt: id === 'r_1' ? '2026-03-01T10:00:00Z' : null,
    source: id === 'r_3' ? null : `${id}.txt`,
  }));
  const progress = {
    reports: [
      ofReport('r_1', [stage('split', 'done'), stage('quotes', 'waiting-for-model')]),
      ofReport('r_2', [stage('split', 'done')]),
    ],
  };
  expect(reportLines(reports, progress as unknown as Parameters<typeof reportLines>[1]).split('\n')).toEqual([
    'r_1  en  2026-03-01  waiting for a model at quotes  r_1.txt',
    'r_2  en  —           done                           r_2.txt',
    'r_3  en  —           waiting                        standard input',
    '',
  ]);
});
