/**
 * Weights that speak against a pair, and never for it, whatever few decisions say: other figures do not make two quotes likelier to be one.
 * `canReach` takes it for granted, so weights in force must pass here.
 */
import type { PlainName, Weights } from '../align/weights/weights.ts';

const AGAINST: readonly PlainName[] = [
  'otherWording',
  'figures.other',
  'figures.missing',
  'names.other',
  'speaker.roleApart',
  'speaker.unlike',
  'speaker.other',
  'medium.other',
  'denial',
  'otherFacts',
  'negation',
];

export function neverFor(weights: Weights): Weights {
  const bounded = AGAINST.map((name) => [name, weights[name].map((value) => Math.min(0, value))]);
  return { ...weights, ...Object.fromEntries(bounded) };
}
