/** What can be promised of pairs that score as much: how many of the decided ones were right, and how few may be in truth. */
import { roundTo } from '@crossquote/domain';
import type { HeldOut } from './held-out.ts';
import { lowerBound } from './lower-bound.ts';

/** Scores from which pairs may be suggested. */
export const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;
/** With fewer decisions nothing is promised: even if all of nine are right, three in ten may be wrong. */
const LEAST = 10;

export interface Measured {
  /** Of the decided pairs that score as much, those that are one utterance; null: there are none. */
  readonly precision: number | null;
  /** Of the decided pairs that are one utterance, those that score as much; null: there are none. */
  readonly recall: number | null;
  /** Lower bound of the precision at 95 %, as if each decision stood for itself; null: too few. */
  readonly promised: number | null;
  /** Decided pairs that score as much. */
  readonly decisions: number;
}

export interface ThresholdRow {
  readonly from: number;
  readonly shipped: Measured;
  readonly fitted: Measured;
}

/** Shares have 4 digits. */
export function thresholdRows(held: readonly HeldOut[]): readonly ThresholdRow[] {
  return THRESHOLDS.map((from) => ({
    from,
    shipped: measured(held, 'shipped', from),
    fitted: measured(held, 'fitted', from),
  }));
}

export function measured(held: readonly HeldOut[], by: 'shipped' | 'fitted', from: number): Measured {
  const found = held.filter((pair) => pair[by] >= from);
  const right = found.filter(({ isOne }) => isOne).length;
  const all = held.filter(({ isOne }) => isOne).length;
  return {
    precision: found.length > 0 ? roundTo(right / found.length) : null,
    recall: all > 0 ? roundTo(right / all) : null,
    // Down, not to the nearest: a promise is not rounded up.
    promised: found.length >= LEAST ? Math.floor(lowerBound(right, found.length) * 1e4) / 1e4 : null,
    decisions: found.length,
  };
}
