import { STAGES, type Stage } from '@crossquote/domain';
import type { QueueCounts } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { queueLine } from './queue-line.ts';

const NONE: QueueCounts = { waiting: 0, active: 0, delayed: 0 };

function counts(some: Partial<Record<Stage, QueueCounts>> = {}): Record<Stage, QueueCounts> {
  const none = Object.fromEntries(STAGES.map((stage) => [stage, NONE])) as Record<Stage, QueueCounts>;
  return { ...none, ...some };
}

it('only counts while whatever waits has a worker', () => {
  expect(queueLine('Redis', counts(), [], true)).toBe('Redis, 0 jobs');
  const busy = counts({ split: { waiting: 5, active: 1, delayed: 0 } });
  expect(queueLine('Redis', busy, [], true)).toBe('Redis, 6 jobs');
  const pausing = counts({ embed: { waiting: 0, active: 0, delayed: 1 } });
  expect(queueLine('Redis', pausing, [], true)).toBe('Redis, 1 job');
});

it('names the stages that no worker takes, and how to start one for them', () => {
  const stuck = counts({ translate: { waiting: 4, active: 0, delayed: 0 } });
  const unstaffed = [
    { stage: 'translate', jobs: 4 },
    { stage: 'align', jobs: 1 },
  ] as const;
  expect(queueLine('Redis', stuck, unstaffed, true)).toBe(
    'Redis, 4 jobs; 4 jobs of translate, 1 of align wait, and no worker takes them: crossquote work --stages translate,align',
  );
  expect(queueLine('Redis', stuck, [{ stage: 'align', jobs: 1 }], true)).toContain(
    '1 job of align waits, and no worker takes it',
  );
  expect(queueLine('in the database', stuck, unstaffed, false)).toMatch(/: crossquote resume$/);
});
