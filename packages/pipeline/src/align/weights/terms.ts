/** Signals as sums of weights: which weights a value draws on, and what they come to. */
import {
  KNOTS,
  type PlainName,
  type TableName,
  type Term,
  type WeightName,
  type Weights,
} from './weights.ts';

export function plain(name: PlainName, by = 1): readonly Term[] {
  return [{ name, at: 0, by }];
}

/** The weights of the two knots around a value; of one, beyond both ends. */
export function tableTerms(name: TableName, x: number): readonly Term[] {
  const knots: readonly number[] = KNOTS[name];
  const next = knots.findIndex((knot) => x <= knot);
  if (next === 0) return [{ name, at: 0, by: 1 }];
  if (next < 0) return [{ name, at: knots.length - 1, by: 1 }];
  const [from, to] = [knots[next - 1] ?? 0, knots[next] ?? 0];
  const share = (x - from) / (to - from);
  return [
    { name, at: next - 1, by: 1 - share },
    { name, at: next, by: share },
  ];
}

/** In log-odds. */
export function sumOf(terms: readonly Term[], weights: Weights): number {
  return terms.reduce((sum, { name, at, by }) => sum + by * weightAt(weights, name, at), 0);
}

export function weightAt(weights: Weights, name: WeightName, at = 0): number {
  return weights[name]?.[at] ?? 0;
}
