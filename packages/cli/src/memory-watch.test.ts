import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryWatch } from './memory-watch.ts';

describe('memoryWatch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says how much is held once it is more than it may be', async () => {
    let held = 100e6;
    const watch = memoryWatch(200, () => held);
    const told = vi.fn<(mb: number) => void>();
    const done = watch.over.then(told);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).not.toHaveBeenCalled();
    held = 201e6;
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(told).toHaveBeenCalledExactlyOnceWith(201);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at nothing without a limit, and no more once it was stopped', async () => {
    const held = vi.fn<() => number>(() => 1e12);
    memoryWatch(0, held);
    const watch = memoryWatch(1, held);
    watch.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held).not.toHaveBeenCalled();
  });
});
