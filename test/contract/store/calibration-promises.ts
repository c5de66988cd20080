/** The store’s promises about calibrations. */
import { expect, it } from 'vitest';
import type { Given } from './given.ts';
import { aCalibration } from './rows.ts';

export function calibrationPromises(given: Given): void {
  const [first, second] = [aCalibration(), aCalibration({ weights: {}, threshold: 0.5, fittedOn: null })];

  it('has none at first', async () => {
    expect(await given.store.calibration()).toBeNull();
    expect(await given.store.calibrations()).toEqual([]);
  });

  it('gives them back exactly, in the order of adding, and the latest alone', async () => {
    await given.store.addCalibration(first);
    expect(await given.store.calibration()).toEqual(first);
    await given.store.addCalibration({ ...second, at: '2020-01-01T00:00:00.000Z' });
    expect(await given.store.calibrations()).toEqual([first, { ...second, at: '2020-01-01T00:00:00.000Z' }]);
    expect((await given.store.calibration())?.id).toBe(second.id);
  });

  it('takes one that was in force before once more', async () => {
    const again = { ...first, by: 'rosa', at: '2026-04-03T10:00:00.000Z' };
    for (const calibration of [first, second, again]) await given.store.addCalibration(calibration);
    expect(await given.store.calibration()).toEqual(again);
    expect(await given.store.calibrations()).toHaveLength(3);
  });

  it('adds nothing when the transaction around it fails, and shows it inside before it ends', async () => {
    const failed = given.store.exclusively('default', async (store) => {
      await store.addCalibration(first);
      expect(await store.calibration()).toEqual(first);
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    expect(await given.store.calibration()).toBeNull();
  });
}
