/** Which weights and threshold count for a database: what its latest calibration says, else what ships. */
import { type Calibration, sha256 } from '@crossquote/domain';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { KNOTS, MEASURES, type Weights } from '../align/weights/weights.ts';
import { SUGGEST_MIN } from '../thresholds.ts';

export interface InForce {
  readonly weights: Weights;
  /** From this score on a pair is suggested and may hold a testimony together. */
  readonly threshold: number;
  /** Names the weights; the same for the same weights, whatever came between. */
  readonly revision: string;
}

/** Weights are of use only beside those they were fitted from, and for values measured as they were. */
export const SHIPPED_BASE = named([WEIGHTS, KNOTS, MEASURES]);

const SHIPPED: InForce = { weights: WEIGHTS, threshold: SUGGEST_MIN, revision: SHIPPED_BASE };

/** @param calibration the latest; one that was fitted from other weights than ship now does not count. */
export function inForce(calibration: Calibration | null): InForce {
  if (!calibration || !isForShipped(calibration)) return SHIPPED;
  const moved = Object.entries(calibration.weights).sort(([a], [b]) => (a < b ? -1 : 1));
  const { threshold } = calibration;
  if (moved.length === 0) return { ...SHIPPED, threshold };
  const weights = { ...WEIGHTS, ...calibration.weights };
  return { weights, threshold, revision: named([SHIPPED_BASE, moved]) };
}

/** False for one that an earlier version fitted: what ships has changed since. */
export function isForShipped({ base }: Pick<Calibration, 'base'>): boolean {
  return base === SHIPPED_BASE;
}

function named(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 16);
}
