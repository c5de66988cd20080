import { calibrationId } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { aCalibrationOf } from '../testing/a-calibration.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { inForce, SHIPPED_BASE } from './in-force.ts';

const shipped = { weights: WEIGHTS, threshold: SUGGEST_MIN, revision: SHIPPED_BASE };

describe('inForce', () => {
  it('gives what ships while nobody calibrated, and after a return', () => {
    expect(inForce(null)).toEqual(shipped);
    expect(inForce(aCalibrationOf())).toEqual(shipped);
  });

  it('lays the weights that moved over those that ship', () => {
    const { weights, threshold, revision } = inForce(
      aCalibrationOf({ weights: { prior: [-3] }, threshold: 0.6 }),
    );
    expect(weights).toEqual({ ...WEIGHTS, prior: [-3] });
    expect(threshold).toBe(0.6);
    expect(revision).not.toBe(SHIPPED_BASE);
  });

  it('names weights alone, in any order: a database may give the keys in another', () => {
    const [one, other] = [
      { prior: [-3], negation: [-1] },
      { negation: [-1], prior: [-3] },
    ];
    const revisionOf = (weights: Record<string, readonly number[]>, threshold = 0.5) =>
      inForce(aCalibrationOf({ weights, threshold, at: `2026-0${threshold * 10}-01T00:00:00.000Z` }))
        .revision;
    expect(revisionOf(one)).toBe(revisionOf(other, 0.6));
    expect(revisionOf(one)).not.toBe(revisionOf({ prior: [-3], negation: [-2] }));
    expect(calibrationId(aCalibrationOf({ weights: one }))).toBe(
      calibrationId(aCalibrationOf({ weights: other })),
    );
  });

  it('passes over what was fitted from other weights than ship now', () => {
    expect(inForce(aCalibrationOf({ base: 'another', weights: { prior: [-3] }, threshold: 0.7 }))).toEqual(
      shipped,
    );
  });
});
