/** Puts learnt weights in force for the whole database, or those that ship again. Every report is aligned anew then; decisions stay. */
import { type Calibration, Conflict, calibrationId } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { CalibrationStore } from '../ports/store.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { SHIPPED_BASE } from './in-force.ts';
import type { CalibrationTrial } from './try-calibration.ts';

export interface PuttingInForce {
  readonly by: string | null;
  /** Also when held-out decisions are judged no better. */
  readonly force?: boolean;
}

type Place = Pick<CalibrationStore, 'calibration' | 'addCalibration'>;

/**
 * @returns what is in force now, and whether that is new.
 * @throws Conflict when held-out decisions are judged no better than by the weights that ship.
 */
export async function putInForce(
  { logLoss, calibration }: Pick<CalibrationTrial, 'logLoss' | 'calibration'>,
  { by, force = false }: PuttingInForce,
  store: Place,
  clock: Clock,
): Promise<{ readonly calibration: Calibration; readonly isNew: boolean }> {
  if (!force && !(logLoss.fitted < logLoss.shipped))
    throw new Conflict(
      `decisions held out are judged no better than by the weights that ship (log loss ${logLoss.shipped} with these, ${logLoss.fitted} calibrated), so nothing was changed; decide about more pairs, or say --force`,
    );
  return added(calibration, by, store, clock);
}

/** A return to what ships: one more line, nothing is forgotten. Nothing to do where no other weights are in force. */
export async function resetCalibration(
  by: string | null,
  store: Place,
  clock: Clock,
): Promise<{ readonly calibration: Calibration | null; readonly isNew: boolean }> {
  if ((await store.calibration()) === null) return { calibration: null, isNew: false };
  const shipped = { base: SHIPPED_BASE, weights: {}, threshold: SUGGEST_MIN, fittedOn: null };
  return added({ id: calibrationId(shipped), ...shipped }, by, store, clock);
}

async function added(
  calibration: Omit<Calibration, 'at' | 'by'>,
  by: string | null,
  store: Place,
  clock: Clock,
): Promise<{ readonly calibration: Calibration; readonly isNew: boolean }> {
  const latest = await store.calibration();
  if (latest?.id === calibration.id) return { calibration: latest, isNew: false };
  const whole = { ...calibration, at: clock.now().toISOString(), by };
  await store.addCalibration(whole);
  return { calibration: whole, isNew: true };
}
