/**
 * Turns weighed signals into a score whose evidence adds up. With prior p and a sum L of log-odds the score is σ(p + L); every signal contributes
 * its log-odds times (σ(p + L) − σ(p)) / L, the mean slope of the curve between the two, and `prior` contributes σ(p) and what rounding left.
 * A curve is no line: what the score would be without a signal is another number, and is said beside it.
 */
import { type Evidence, roundTo } from '@crossquote/domain';
import { weightAt } from '../weights/terms.ts';
import type { Weights } from '../weights/weights.ts';
import type { Signal } from './content-signals.ts';
import { weighSignals } from './judge.ts';

export interface Scored {
  /** 0 to 1, 4 digits. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** As evidenceOf, without saying why. */
export function scoreOfSignals(
  content: readonly Signal[],
  context: readonly Signal[],
  weights: Weights,
): number {
  return scoreOf(weightAt(weights, 'prior') + sumOfWeighed(content, context, weights));
}

/** Signals that say nothing are left out. */
export function evidenceOf(content: readonly Signal[], context: readonly Signal[], weights: Weights): Scored {
  const prior = weightAt(weights, 'prior');
  const weighed = weighSignals(content, context, weights);
  const telling = weighed.filter(({ logOdds }) => logOdds !== 0);
  const sum = weighed.reduce((total, { logOdds }) => total + logOdds, 0);
  const score = scoreOf(prior + sum);
  const slope = slopeBetween(prior, sum);
  const evidence = telling.map(({ signal, logOdds }) => ({
    signal: signal.signal,
    value: roundTo(signal.value),
    contribution: roundTo(logOdds * slope),
    without: scoreOf(prior + sumWithout(signal, content, context, weights)),
    note: signal.note,
  }));
  const rest = evidence.reduce((left, { contribution }) => left - contribution, score);
  const base = {
    signal: 'prior',
    value: scoreOf(prior),
    contribution: roundTo(rest),
    without: scoreOf(sum),
    note: 'the odds before anything is compared',
  };
  return { score, evidence: [base, ...evidence] };
}

/** Context that leaned on a signal falls with it. */
function sumWithout(
  signal: Signal,
  content: readonly Signal[],
  context: readonly Signal[],
  weights: Weights,
): number {
  const others = (signals: readonly Signal[]) => signals.filter((other) => other !== signal);
  return sumOfWeighed(others(content), others(context), weights);
}

function sumOfWeighed(content: readonly Signal[], context: readonly Signal[], weights: Weights): number {
  return weighSignals(content, context, weights).reduce((sum, { logOdds }) => sum + logOdds, 0);
}

function scoreOf(logOdds: number): number {
  return roundTo(logistic(logOdds));
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function slopeBetween(prior: number, sum: number): number {
  const base = logistic(prior);
  return Math.abs(sum) < 1e-6 ? base * (1 - base) : (logistic(prior + sum) - base) / sum;
}
