/** The score from which calibrated pairs are suggested. */
import { InvalidInput } from '@crossquote/domain';
import { SUGGEST_MIN } from '../thresholds.ts';
import type { ThresholdRow } from './promises.ts';

/**
 * @param wanted precision that must be promised, 0 to 1; null: the lowest score from which precision and recall are both as good as those of what
 * ships at its own threshold, and that threshold where there is none.
 * @throws InvalidInput when no threshold promises as much.
 */
export function chooseThreshold(rows: readonly ThresholdRow[], wanted: number | null): number {
  if (wanted !== null) return promising(rows, wanted);
  const now = rows.find(({ from }) => from === SUGGEST_MIN)?.shipped;
  const asGood = rows.find(
    ({ fitted }) =>
      (fitted.precision ?? 0) >= (now?.precision ?? 0) && (fitted.recall ?? 0) >= (now?.recall ?? 0),
  );
  return asGood?.from ?? SUGGEST_MIN;
}

function promising(rows: readonly ThresholdRow[], wanted: number): number {
  const found = rows.find(({ fitted }) => (fitted.promised ?? 0) >= wanted);
  if (found) return found.from;
  const most = Math.max(0, ...rows.map(({ fitted }) => fitted.promised ?? 0));
  throw new InvalidInput(
    `no score promises a precision of ${percent(wanted)} on these decisions, the most is ${percent(most)}: ask for less, or decide about more pairs`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
