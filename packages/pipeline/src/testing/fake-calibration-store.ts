/** The fake store's calibrations. */
import type { CalibrationStore } from '../ports/store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeCalibrationStore({ calibrations }: FakeStoreState): Now<CalibrationStore> {
  return {
    addCalibration: (calibration) => void calibrations.set(calibrations.size, calibration),
    calibration: () => calibrations.get(calibrations.size - 1) ?? null,
    calibrations: () => [...calibrations.values()],
  };
}
