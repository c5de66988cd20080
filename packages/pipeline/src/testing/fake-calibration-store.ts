/** The fake store's calibrations. */
import { calibrationLine } from '@crossquote/domain';
import type { CalibrationStore } from '../ports/store.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeCalibrationStore(state: FakeStoreState): Now<CalibrationStore> {
  const { calibrations } = state;
  return {
    addCalibration: (calibration) => {
      calibrations.set(calibrations.size, calibration);
      appendLine(state, calibrationLine(calibration));
    },
    calibration: () => calibrations.get(calibrations.size - 1) ?? null,
    calibrations: () => [...calibrations.values()],
  };
}
