import { reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { shortenLog } from './shorten-log.ts';

/** What is forgotten at once, of one old change and one of now. */
async function forgotten(days: number): Promise<number> {
  const clock = fixedClock();
  const store = fakeStore(clock);
  for (const text of ['Old.', 'New.']) {
    await store.addReport(aReport({ text, id: reportId('default', text) }), new Uint8Array());
    if (text === 'Old.') clock.advance(100 * 86_400_000);
  }
  const log = shortenLog({ store, clock, days });
  await log.close();
  return store.lastCut();
}

describe('shortenLog', () => {
  it('forgets what is older, and keeps all where that is said', async () => {
    expect(await forgotten(90)).toBe(1);
    expect(await forgotten(101)).toBe(0);
    expect(await forgotten(0)).toBe(0);
  });

  it('goes on after a failure, and tells its cause without words', async () => {
    const causes: (string | null)[] = [];
    const cutChanges = () => Promise.reject(new TypeError('Holm said'));
    const log = shortenLog({
      store: { cutChanges },
      clock: fixedClock(),
      days: 1,
      onCut: (_, cause) => causes.push(cause),
    });
    await log.close();
    expect(causes).toEqual([expect.stringMatching(/^unexpected TypeError/)]);
  });
});
