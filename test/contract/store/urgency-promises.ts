/** The store’s promises about reports that come before all others. */
import { expect, it } from 'vitest';
import { add, type Given } from './given.ts';

export function urgencyPromises(given: Given): void {
  it('keeps which reports are urgent, until they go', async () => {
    const [a, b] = [await add(given.store, { text: 'One.' }), await add(given.store, { text: 'Two.' })];
    const elsewhere = await add(given.store, { text: 'Three.', collection: 'other' });
    expect(await given.store.makeUrgent([a.id, elsewhere.id, 'r_none'])).toBe(2);
    expect(await given.store.makeUrgent([a.id])).toBe(0);
    expect(await given.store.urgentReports()).toEqual([a.id, elsewhere.id].sort());
    expect(await given.store.urgentReports('default')).toEqual([a.id]);
    expect([await given.store.isUrgent(a.id), await given.store.isUrgent(b.id)]).toEqual([true, false]);
    await given.bed.deleteReport(a.id);
    expect(await given.store.urgentReports()).toEqual([elsewhere.id]);
  });
}
