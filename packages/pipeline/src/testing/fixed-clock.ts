/** A clock that stands still until it is told otherwise. */
import type { Clock } from '../ports/clock.ts';

export interface FixedClock extends Clock {
  /** Milliseconds forward. */
  advance(ms: number): void;
}

export function fixedClock(start = '2026-01-01T00:00:00.000Z'): FixedClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
  };
}
