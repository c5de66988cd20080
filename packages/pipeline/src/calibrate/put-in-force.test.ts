import { describe, expect, it } from 'vitest';
import { aCalibrationOf } from '../testing/a-calibration.ts';
import { fakeStore } from '../testing/fake-store.ts';
import { fixedClock } from '../testing/fixed-clock.ts';
import { putInForce, resetCalibration } from './put-in-force.ts';

const better = {
  logLoss: { shipped: 0.4, fitted: 0.3 },
  calibration: aCalibrationOf({ weights: { prior: [-3] } }),
};
const worse = { ...better, logLoss: { shipped: 0.4, fitted: 0.4 } };
const clock = fixedClock('2026-05-01T00:00:00.000Z');

describe('putInForce', () => {
  it('adds it with who and when, once', async () => {
    const store = fakeStore();
    const { calibration, isNew } = await putInForce(better, { by: 'kim' }, store, clock);
    expect({ ...calibration, isNew }).toMatchObject({
      by: 'kim',
      at: '2026-05-01T00:00:00.000Z',
      isNew: true,
    });
    expect(await store.calibration()).toEqual(calibration);
    expect(await putInForce(better, { by: 'rosa' }, store, clock)).toEqual({ calibration, isNew: false });
    expect(await store.calibrations()).toHaveLength(1);
  });

  it('refuses what judges no better, unless somebody insists', async () => {
    const store = fakeStore();
    await expect(putInForce(worse, { by: null }, store, clock)).rejects.toThrow(
      /no better .* or say --force/,
    );
    expect(await store.calibration()).toBeNull();
    expect((await putInForce(worse, { by: null, force: true }, store, clock)).isNew).toBe(true);
  });
});

describe('resetCalibration', () => {
  it('returns to what ships and forgets nothing; where nothing else is in force there is nothing to do', async () => {
    const store = fakeStore();
    expect(await resetCalibration('kim', store, clock)).toEqual({ calibration: null, isNew: false });
    await putInForce(better, { by: 'kim' }, store, clock);
    expect((await resetCalibration('kim', store, clock)).calibration?.weights).toEqual({});
    expect((await resetCalibration('kim', store, clock)).isNew).toBe(false);
    expect(await store.calibrations()).toHaveLength(2);
    expect((await putInForce(better, { by: 'kim' }, store, clock)).isNew).toBe(true);
  });
});
