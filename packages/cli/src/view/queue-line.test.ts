import { STAGES, type Stage } from '@crossquote/domain';
import type { QueueCounts } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { queueLine } from './queue-line.ts';

const NONE: QueueCounts = { waiting: 0, active: 0, delayed: 0 };

function counts(some: Partial<Record<Stage, QueueCounts>> = {}): Record<Stage, QueueCounts> {
  const none = Object.fromEntries(STAGES.map((stage) => [stage, NONE])) as Record<Stage, QueueCounts>;
  return { ...none, ...some };
}

describe('the line about the queue', () => {
  it('only counts while all that waits is being worked on', () => {
    expect(queueLine('Redis', counts(), true)).toBe('Redis, 0 jobs');
    const busy = counts({ split: { waiting: 5, active: 1, delayed: 0 } });
    expect(queueLine('Redis', busy, true)).toBe('Redis, 6 jobs');
    const pausing = counts({ embed: { waiting: 0, active: 0, delayed: 1 } });
    expect(queueLine('Redis', pausing, true)).toBe('Redis, 1 job');
  });

  it('names the stages whose jobs nobody has in hand, and how to start a worker for them', () => {
    const stuck = counts({
      quotes: { waiting: 3, active: 2, delayed: 0 },
      translate: { waiting: 4, active: 0, delayed: 0 },
      align: { waiting: 1, active: 0, delayed: 0 },
    });
    expect(queueLine('Redis', stuck, true)).toBe(
      'Redis, 10 jobs; 4 of translate, 1 of align wait and none is in hand: if that stays so, no worker takes them: crossquote work --stages translate,align',
    );
    expect(queueLine('in the database', stuck, false)).toMatch(/crossquote resume$/);
  });
});
