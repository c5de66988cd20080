/** Which weights are in force, in one line. */
import type { Calibration } from '@crossquote/domain';
import { inForce, isForShipped } from '@crossquote/pipeline';

export function calibrationLine(calibration: Calibration | null): string {
  const { threshold } = inForce(calibration);
  const shipped = `the weights that ship, suggested from ${threshold.toFixed(2)} on`;
  if (!calibration?.fittedOn) return shipped;
  if (!isForShipped(calibration))
    return `${shipped}; calibration ${calibration.id} was fitted from those of another version: crossquote calibrate --apply fits it anew`;
  const { id, at, by, fittedOn } = calibration;
  const promised = fittedOn.promises.find(({ from }) => from === threshold)?.precision ?? null;
  return [
    `calibration ${id} of ${at.slice(0, 10)}${by === null ? '' : ` by ${by}`}`,
    `fitted on ${fittedOn.same + fittedOn.different} decisions`,
    `suggested from ${threshold.toFixed(2)} on`,
    ...(promised === null ? [] : [`a precision of ${atLeast(promised)} promised`]),
  ].join(', ');
}

/** One decimal; `-` for what is not known. */
export function percent(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)} %`;
}

/** The same, never rounded up: for promises. */
export function atLeast(share: number | null): string {
  return percent(share === null ? null : Math.floor(share * 1000) / 1000);
}
