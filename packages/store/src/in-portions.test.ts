import { expect, it } from 'vitest';
import { inPortions, type Pace } from './in-portions.ts';

const PACE: Pace = { first: 16, most: 64, goalMs: 100 };

/** Sizes of the portions where each takes so many milliseconds. */
async function sizes(count: number, takes: (size: number) => number): Promise<readonly number[]> {
  const [items, seen]: [number[], number[]] = [Array.from({ length: count }, (_, i) => i), []];
  const found: number[] = [];
  let time = 0;
  const work = async (some: readonly number[]) => {
    seen.push(...some);
    found.push(some.length);
    time += takes(some.length);
  };
  await inPortions(items, PACE, work, () => time);
  expect(seen).toEqual(items);
  return found;
}

it('takes more at once while that is quick, up to the most', async () => {
  expect(await sizes(300, (size) => size / 10)).toEqual([16, 32, 64, 64, 64, 60]);
});

it('takes fewer where a portion takes long, down to one at a time', async () => {
  expect((await sizes(60, (size) => size * 20)).slice(0, 5)).toEqual([16, 8, 4, 4, 4]);
  expect((await sizes(60, (size) => size * 2000)).slice(4, 7)).toEqual([1, 1, 1]);
});

it('takes no fewer where that would take most of the time again for each portion', async () => {
  const found = await sizes(200, (size) => 1000 + size);
  expect(found.slice(0, 4)).toEqual([16, 8, 16, 16]);
  expect(Math.min(...found.slice(2, -1))).toBe(16);
});

it('does nothing with an empty list', async () => {
  expect(await sizes(0, () => 1)).toEqual([]);
});
