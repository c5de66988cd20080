/**
 * Weights and a threshold that people's decisions taught the matcher, for a whole database. Append-only: the latest is in force, and a return to
 * what ships is one more. Numbers only, never a word of a report.
 */
import { contentId } from './ids.ts';

/** How much of what is suggested from a score on was right, on decisions that the weights had not seen. */
export interface Promised {
  readonly from: number;
  /** Lower bound of the precision at 95 %, 0 to 1; null: too few decisions to promise anything. */
  readonly precision: number | null;
  /** Decided pairs that score as much. */
  readonly decisions: number;
}

export interface FittedOn {
  readonly same: number;
  readonly different: number;
  /** Nats a decision, on decisions held out: with the weights that ship, and with those fitted. */
  readonly logLoss: { readonly shipped: number; readonly fitted: number };
  readonly promises: readonly Promised[];
}

export interface Calibration {
  /** Names what it changes: the same weights and threshold have the same id, whoever puts them in force. */
  readonly id: string;
  /** ISO 8601 date-time, UTC. */
  readonly at: string;
  readonly by: string | null;
  /** Names the shipped weights that it was fitted from; beside others it is not used. */
  readonly base: string;
  /** The weights that moved, by name; all of a weight's numbers. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** From this score on a pair is suggested. */
  readonly threshold: number;
  /** null: nothing was fitted, it is a return to what ships. */
  readonly fittedOn: FittedOn | null;
}

export function calibrationId({ base, weights, threshold }: Omit<Calibration, 'id' | 'at' | 'by'>): string {
  const named = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  return contentId('c', base, JSON.stringify(named), threshold);
}
