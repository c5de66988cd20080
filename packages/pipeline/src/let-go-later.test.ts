import { type StageMark, Unavailable } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { letGoLater } from './let-go-later.ts';
import type { Store } from './ports/store.ts';

const mark: StageMark = { subject: 'r_1', stage: 'split', fingerprint: 'aaaaaaaa' };
const away = () => Promise.reject(new Unavailable('the database does not answer'));

describe('letGoLater', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('lets nobody begin anew while it is being said', async () => {
    let arrive = () => {};
    const letGo = vi.fn<Store['letGo']>(() => new Promise<void>((resolve) => (arrive = resolve)));
    const later = letGoLater({ letGo }, 'w');
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(1000);
    expect(letGo).toHaveBeenCalledOnce();
    // Another failure while it is being said does not hide that it is.
    later.soon(mark);
    let mayBegin = false;
    const begins = later.notYet(mark).then(() => (mayBegin = true));
    await vi.advanceTimersByTimeAsync(5000);
    expect(mayBegin).toBe(false);
    arrive();
    await begins;
    await vi.advanceTimersByTimeAsync(5000);
    expect(letGo).toHaveBeenCalledOnce();
  });

  it('says it no more once the worker is at it again, though the last try failed', async () => {
    let fail = () => {};
    const letGo = vi.fn<Store['letGo']>(
      () => new Promise<void>((_, reject) => (fail = () => reject(new Unavailable('away')))),
    );
    const later = letGoLater({ letGo }, 'w');
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(1000);
    const begins = later.notYet(mark);
    fail();
    await begins;
    await vi.advanceTimersByTimeAsync(5000);
    expect(letGo).toHaveBeenCalledOnce();
  });

  it('tries while the database is away, and can be asked again', async () => {
    const letGo = vi
      .fn<Store['letGo']>(async () => {})
      .mockImplementationOnce(away)
      .mockImplementationOnce(away);
    const later = letGoLater({ letGo }, 'w');
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(letGo).toHaveBeenCalledTimes(3);
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(letGo).toHaveBeenCalledTimes(4);
  });

  it('does not repeat what is refused', async () => {
    const letGo = vi.fn<Store['letGo']>(() => Promise.reject(new Error('no such column')));
    const later = letGoLater({ letGo }, 'w');
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(letGo).toHaveBeenCalledOnce();
    later.soon(mark);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(letGo).toHaveBeenCalledTimes(2);
  });
});
