import { describe, expect, it } from 'vitest';
import { judgeAhead } from './judge-ahead.ts';

/** How many passes are made where each takes so long; the last time holds for all later ones. */
async function passes(...lengths: readonly number[]): Promise<number> {
  let [time, count] = [0, 0];
  const wait = async () => void (time += 10_000);
  const judge = async () => void (time += lengths[Math.min(count++, lengths.length - 1)] ?? 0);
  await judgeAhead(wait, judge, () => time);
  return count;
}

describe('judgeAhead', () => {
  it.each([
    ['once where that is quick', [2000], 1],
    ['again where others had time to come meanwhile', [60_000, 100], 2],
    ['three times at most', [60_000], 3],
  ])('judges %s', async (_what, lengths, count) => expect(await passes(...lengths)).toBe(count));
});
