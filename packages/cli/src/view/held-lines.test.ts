import type { HeldStage, StageStatus } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { heldLines } from './held-lines.ts';

const held: readonly HeldStage[] = [
  { stage: 'quotes', by: 'kim', since: '2026-03-01T10:00:30.000Z' },
  { stage: 'align', by: null, since: null },
];
const cluster: StageStatus = {
  subject: 'default',
  stage: 'cluster',
  state: 'done',
  cause: null,
  nextAction: null,
  attempts: 0,
};
const progress = { collection: 'default', reports: [], cluster, clusterFingerprint: 'f', anew: [] };

it('says who paused a stage and since when, and how it goes on, though nothing waits for it', () => {
  expect(heldLines(held, [progress])).toBe(
    'quotes: paused by kim since 2026-03-01T10:00Z\n  -> crossquote unpause quotes\n' +
      'align: an operator has paused the stage\n  -> crossquote unpause align\n',
  );
  expect(heldLines([], [progress])).toBe('');
});

it('leaves to the lines of what is held up those stages that hold something up', () => {
  const paused = { ...cluster, stage: 'align', state: 'paused' } as const;
  const reports = [
    { reportId: 'r_1', language: 'en', stages: [paused], fingerprints: {} as never, lacks: {} },
  ];
  expect(heldLines(held, [{ ...progress, reports }])).not.toContain('align');
});
