/**
 * Fits the matcher's weights to judged pairs: logistic regression that keeps to the weights it starts from (a Gaussian prior around each), by
 * iteratively reweighted least squares, one coordinate at a time (Friedman, Hastie & Tibshirani 2010). Tables are kept rising, so that more
 * likeness never speaks against a pair.
 */
import type { PairSignals } from '../align/judging/align-pair.ts';
import { weighSignals } from '../align/judging/judge.ts';
import { weightAt } from '../align/weights/terms.ts';
import { KNOTS, type WeightName, type Weights } from '../align/weights/weights.ts';
import { pooled } from './pooled.ts';

export interface JudgedPair {
  readonly signals: PairSignals;
  readonly isOne: boolean;
}

export interface FitOptions {
  /** Weights that may move. */
  readonly free: (name: WeightName) => boolean;
  /** How far a weight may drift from its start, as the standard deviation of the prior, in log-odds. */
  readonly drift: (name: WeightName) => number;
  /** What a weight may not fall below: what is shared never speaks against a pair. Default: nothing. */
  readonly floor?: (name: WeightName) => number;
}

/** Bounds and shares of context depend on the weights, so they are taken again after each round. */
const ROUNDS = 12;
const SWEEPS = 20;
const LEAST_STEP = 0.02;
/** Tables that fall: the later, the less likely. */
const FALLING: ReadonlySet<string> = new Set(['time']);

/** The same result for the same pairs in the same order. */
export function fitWeights(pairs: readonly JudgedPair[], start: Weights, options: FitOptions): Weights {
  let weights = start;
  let cost = costOf(pairs, start, weights, options);
  for (let round = 0; round < ROUNDS; round++) {
    const next = nextRound(pairs, start, weights, options);
    for (let step = 1; step > LEAST_STEP; step /= 2) {
      const tried = between(weights, next, step);
      const costs = costOf(pairs, start, tried, options);
      if (costs >= cost) continue;
      [weights, cost] = [tried, costs];
      break;
    }
  }
  return weights;
}

/** What is made small: the negative log-likelihood, and how far the weights have drifted. */
function costOf(
  pairs: readonly JudgedPair[],
  start: Weights,
  weights: Weights,
  { free, drift }: FitOptions,
): number {
  const missed = pairs.reduce((sum, { signals, isOne }) => {
    const odds = oddsOf(signals, weights);
    return sum + Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, isOne ? -odds : odds);
  }, 0);
  const names = (Object.keys(weights) as WeightName[]).filter(free);
  const drifted = names.flatMap((name) =>
    (weights[name] ?? []).map((value, at) => ((value - weightAt(start, name, at)) / drift(name)) ** 2 / 2),
  );
  return missed + drifted.reduce((sum, part) => sum + part, 0);
}

function oddsOf({ content, context }: PairSignals, weights: Weights): number {
  return weighSignals(content, context, weights).reduce(
    (sum, { logOdds }) => sum + logOdds,
    weightAt(weights, 'prior'),
  );
}

function between(weights: Weights, next: Weights, share: number): Weights {
  const names = Object.keys(weights) as WeightName[];
  const mixed = names.map((name) => [
    name,
    (weights[name] ?? []).map((value, at) => value + share * (weightAt(next, name, at) - value)),
  ]);
  return { ...weights, ...Object.fromEntries(mixed) };
}

interface Column {
  readonly name: WeightName;
  readonly at: number;
  readonly rows: number[];
  readonly by: number[];
}

/** One step of Newton's method on the likelihood at these weights, as far as it looks like a parabola. */
function nextRound(
  pairs: readonly JudgedPair[],
  start: Weights,
  weights: Weights,
  options: FitOptions,
): Weights {
  const columns = columnsOf(pairs, weights, options);
  const slopes = pairs.map(({ signals, isOne }) => slopeAt(oddsOf(signals, weights), isOne));
  const residual = slopes.map(({ pull }) => pull);
  const moved = new Map<string, number[]>();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of columns.values()) {
      const values = moved.get(column.name) ?? [...(weights[column.name] ?? [])];
      moved.set(column.name, values);
      const now = values[column.at] ?? 0;
      const home = weightAt(start, column.name, column.at) - now;
      const wanted = stepOf(column, slopes, residual, 1 / options.drift(column.name) ** 2, home);
      const floor = options.floor?.(column.name) ?? Number.NEGATIVE_INFINITY;
      const step = Math.max(wanted, floor - now);
      values[column.at] = now + step;
      for (const [i, row] of column.rows.entries())
        residual[row] = (residual[row] ?? 0) - step * (column.by[i] ?? 0);
    }
  }
  return withTablesRising({ ...weights, ...Object.fromEntries(moved) }, columns);
}

/** How often each pair draws on each weight that may move, bounds and shares being what they are at these weights. */
function columnsOf(
  pairs: readonly JudgedPair[],
  weights: Weights,
  { free }: FitOptions,
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const [row, { signals }] of pairs.entries()) {
    for (const { signal, share } of weighSignals(signals.content, signals.context, weights)) {
      for (const { name, at, by } of signal.terms)
        if (free(name)) add(columns, { name, at }, row, by * share);
    }
    if (free('prior')) add(columns, { name: 'prior', at: 0 }, row, 1);
  }
  return columns;
}

function add(
  columns: Map<string, Column>,
  place: Pick<Column, 'name' | 'at'>,
  row: number,
  by: number,
): void {
  if (by === 0) return;
  const key = `${place.name} ${place.at}`;
  const column = columns.get(key) ?? { ...place, rows: [], by: [] };
  columns.set(key, column);
  // A pair may draw on one weight twice, as when both quotes are of one kind.
  if (column.rows.at(-1) === row) column.by[column.by.length - 1] = (column.by.at(-1) ?? 0) + by;
  else {
    column.rows.push(row);
    column.by.push(by);
  }
}

/** Curvature of the likelihood at these odds, and how far the odds should move by it. */
function slopeAt(odds: number, isOne: boolean): { readonly curve: number; readonly pull: number } {
  const p = 1 / (1 + Math.exp(-odds));
  const curve = Math.max(1e-3, p * (1 - p));
  return { curve, pull: ((isOne ? 1 : 0) - p) / curve };
}

function stepOf(
  { rows, by }: Column,
  slopes: readonly { readonly curve: number }[],
  residual: readonly number[],
  precision: number,
  home: number,
): number {
  let [gain, curve] = [precision * home, precision];
  for (const [i, row] of rows.entries()) {
    const [share, weight] = [by[i] ?? 0, slopes[row]?.curve ?? 0];
    gain += weight * share * (residual[row] ?? 0);
    curve += weight * share * share;
  }
  return gain / curve;
}

function withTablesRising(weights: Weights, columns: ReadonlyMap<string, Column>): Weights {
  const tables = Object.keys(KNOTS).map((name) => {
    const values = weights[name as keyof typeof KNOTS];
    const counts = values.map((_, at) => 1 + (columns.get(`${name} ${at}`)?.rows.length ?? 0));
    const sign = FALLING.has(name) ? -1 : 1;
    const rising = pooled(
      values.map((value) => sign * value),
      counts,
    ).map((value) => sign * value);
    return [name, rising] as const;
  });
  return { ...weights, ...Object.fromEntries(tables) };
}
