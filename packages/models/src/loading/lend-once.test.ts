import { describe, expect, it } from 'vitest';
import { lendOnce } from './lend-once.ts';

describe('lendOnce', () => {
  it('loads once for many, and lets go when the last gave it back', async () => {
    const { borrow, loaded, gone } = library();
    const [first, second] = await Promise.all([borrow('a', loaded.load), borrow('a', loaded.load)]);
    expect(loaded.count()).toBe(1);
    await first?.giveBack();
    expect(gone).toEqual([]);
    await second?.giveBack();
    expect(gone).toEqual([1]);
    await (await borrow('a', loaded.load)).giveBack();
    expect(gone).toEqual([1, 2]);
  });

  it('keeps keys apart', async () => {
    const { borrow, loaded } = library();
    expect((await borrow('a', loaded.load)).value).toBe(1);
    expect((await borrow('b', loaded.load)).value).toBe(2);
  });

  it('tries again after a failure', async () => {
    const { borrow, loaded } = library();
    const both = await Promise.allSettled([borrow('a', failing), borrow('a', failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await borrow('a', loaded.load)).value).toBe(1);
  });
});

function library() {
  const gone: number[] = [];
  let count = 0;
  const borrow = lendOnce<number>(async (value) => void gone.push(value));
  return { borrow, gone, loaded: { load: async () => ++count, count: () => count } };
}

function failing(): Promise<number> {
  return Promise.reject(new Error('no'));
}
