/** The store’s promises about what is told to wait. */
import { NotFound, type Pause } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { add, type Given } from './given.ts';

export function pausePromises(given: Given): void {
  const at = '2026-03-01T08:00:00.000Z';
  const stage: Pause = { kind: 'stage', name: 'translate', by: 'kim', at };
  const collection: Pause = { kind: 'collection', name: 'default', by: null, at };

  it('keeps what is told to wait, once, by whoever said it first', async () => {
    const { id } = await add(given.store, {});
    const report: Pause = { kind: 'report', name: id, by: 'kim', at };
    expect(await given.store.pause([stage, report])).toHaveLength(2);
    expect(await given.store.pause([{ ...stage, by: 'rosa' }, collection])).toEqual([collection]);
    expect(await given.store.pauses()).toEqual([collection, report, stage]);
    expect(await given.store.unpause([stage, { kind: 'stage', name: 'split' }])).toBe(1);
    expect(await given.store.pauses()).toEqual([collection, report]);
    await given.bed.deleteReport(id);
    expect(await given.store.pauses()).toEqual([collection]);
  });

  it('refuses a report that is not there, and keeps nothing then', async () => {
    await expect(
      given.store.pause([stage, { kind: 'report', name: 'r_none', by: null, at }]),
    ).rejects.toThrow(NotFound);
    expect(await given.store.pauses()).toEqual([]);
  });
}
