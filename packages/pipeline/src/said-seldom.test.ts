import { expect, it } from 'vitest';
import { saidSeldom } from './said-seldom.ts';

it('says a cause at once, again after a while, and another one beside it', () => {
  let now = 0;
  const isSaid = saidSeldom(60_000, () => now);
  expect(['away', 'away', 'starting', 'away', 'starting'].map(isSaid)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  now = 59_999;
  expect(isSaid('away')).toBe(false);
  now = 60_000;
  expect(['away', 'away'].map(isSaid)).toEqual([true, false]);
});
