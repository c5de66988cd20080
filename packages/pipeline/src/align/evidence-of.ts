/**
 * Turns signals in log-odds into a score whose evidence adds up. With prior p and a sum L of log-odds the score is
 * σ(p + L); every signal contributes its log-odds times (σ(p + L) − σ(p)) / L, the mean slope of the curve between the
 * two, and `prior` contributes σ(p) and what rounding left.
 */
import { type Evidence, roundTo } from '@crossquote/domain';

export interface Signal {
  readonly signal: string;
  readonly value: number;
  /** What it says for (+) or against (−) one utterance. */
  readonly logOdds: number;
  readonly note: string;
}

export interface Scored {
  /** 0 to 1, 4 digits. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Signals that say nothing are left out. */
export function evidenceOf(prior: number, signals: readonly Signal[]): Scored {
  const telling = signals.filter(({ logOdds }) => logOdds !== 0);
  const sum = telling.reduce((total, { logOdds }) => total + logOdds, 0);
  const score = roundTo(logistic(prior + sum));
  const slope = slopeBetween(prior, sum);
  const evidence = telling.map(({ signal, value, logOdds, note }) => ({
    signal,
    value: roundTo(value),
    contribution: roundTo(logOdds * slope),
    note,
  }));
  const rest = evidence.reduce((left, { contribution }) => left - contribution, score);
  const base = {
    signal: 'prior',
    value: roundTo(logistic(prior)),
    contribution: roundTo(rest),
    note: 'the odds before anything is compared',
  };
  return { score, evidence: [base, ...evidence] };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function slopeBetween(prior: number, sum: number): number {
  const base = logistic(prior);
  return Math.abs(sum) < 1e-6 ? base * (1 - base) : (logistic(prior + sum) - base) / sum;
}
