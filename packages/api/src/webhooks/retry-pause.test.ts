import { expect, it } from 'vitest';
import { retryPause } from './retry-pause.ts';

it('waits twice as long each time, up to an hour, less up to half by chance', () => {
  expect([1, 2, 3, 10, 11, 2000].map((n) => retryPause(n, 0) / 1000)).toEqual([5, 10, 20, 2560, 3600, 3600]);
  expect([retryPause(1, 0.5), retryPause(1, 1)]).toEqual([3750, 2500]);
});
