/** Weighs signals: content first, then context, whose lift is bounded by what the content carries. */
import { sumOf } from '../weights/terms.ts';
import { MEASURES, type Weights } from '../weights/weights.ts';
import type { Signal } from './content-signals.ts';

export interface Weighed {
  readonly signal: Signal;
  /** What it says for (+) or against (−) one utterance. */
  readonly logOdds: number;
  /** The share of its weights that counts, 0 to 1. */
  readonly share: number;
}

/** In the order given, content before context. */
export function weighSignals(
  content: readonly Signal[],
  context: readonly Signal[],
  weights: Weights,
): readonly Weighed[] {
  const said = content.map((signal) => weighed(signal, weights));
  const carried = said.reduce((sum, { logOdds }) => sum + logOdds, 0);
  const around = context.map((signal) => weighed(signal, weights));
  const lift = around.reduce((sum, { logOdds }) => sum + Math.max(0, logOdds), 0);
  const allowed = Math.max(0, carried) * MEASURES.contextPerContent;
  const share = lift > allowed ? allowed / lift : 1;
  return [...said, ...around.map((one) => (one.logOdds > 0 ? scaled(one, share) : one))];
}

function weighed(signal: Signal, weights: Weights): Weighed {
  const logOdds = sumOf(signal.terms, weights);
  const most = signal.most ?? Number.POSITIVE_INFINITY;
  const share = Math.abs(logOdds) > most ? most / Math.abs(logOdds) : 1;
  return { signal, logOdds: logOdds * share, share };
}

function scaled({ signal, logOdds, share }: Weighed, by: number): Weighed {
  return { signal, logOdds: logOdds * by, share: share * by };
}
