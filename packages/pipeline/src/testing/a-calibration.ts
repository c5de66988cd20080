/** A calibration to put in force: for tests. */
import { type Calibration, calibrationId } from '@crossquote/domain';
import { SHIPPED_BASE } from '../calibrate/in-force.ts';
import { SUGGEST_MIN } from '../thresholds.ts';

export function aCalibrationOf(part: Partial<Calibration> = {}): Calibration {
  const whole = {
    at: '2026-04-01T10:00:00.000Z',
    by: null,
    base: SHIPPED_BASE,
    weights: {},
    threshold: SUGGEST_MIN,
    fittedOn: null,
    ...part,
  };
  return { id: calibrationId(whole), ...whole };
}
