import { describe, expect, it } from 'vitest';
import { loopAt, mostTimes } from './token-loop.ts';

const times = (count: number, ...tokens: number[]) => Array.from({ length: count }, () => tokens).flat();

describe('a loop of tokens', () => {
  it('is found at its fourth round, and cut back to its first', () => {
    const loop = [1, 2, ...times(4, 7, 8, 9, 10)];
    expect(loopAt(loop.slice(0, -1), 1)).toBeNull();
    expect(loopAt(loop, 1)).toBe(6);
  });

  it('is no figure of speech', () => {
    expect(loopAt([5, ...times(4, 6)], 1)).toBeNull();
    expect(loopAt([5, ...times(4, 6, 7)], 1)).toBeNull();
    expect(loopAt([5, ...times(13, 6)], 1)).toBe(2);
  });

  it('may be as long as what the source repeats', () => {
    const source = times(20, 3, 4, 5, 6);
    expect(mostTimes(source)).toBe(20);
    expect(loopAt(times(21, 13, 14, 15, 16), mostTimes(source))).toBeNull();
    expect(loopAt(times(22, 13, 14, 15, 16), mostTimes(source))).toBe(4);
  });

  it('is none where tokens only come back now and then', () => {
    expect(mostTimes([1, 2, 1, 3, 1, 4])).toBe(1);
    expect(loopAt([1, 2, 1, 3, 1, 4, 1, 2, 1, 3, 1, 5, 1, 2, 1, 3, 1, 6], 1)).toBeNull();
  });
});
