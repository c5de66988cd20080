/**
 * Which weights decisions may move, and how far. Decisions are few and no fair sample (people look at suggestions first), so weights keep near
 * those that ship, and what hardly any decision draws on stays as it is.
 */
import type { WeightName } from '../align/weights/weights.ts';
import type { FitOptions, JudgedPair } from './fit-weights.ts';

/** With fewer decisions than this, only the prior, languages, and what at least half of the pairs draw on may move. */
const FEW = 100;
/** Decisions that draw on a weight, and of each kind, from which it may move. */
const USED = 20;
const USED_LANGUAGE = 10;
const OF_EACH_KIND = 3;

/** A denial, another person and other facts are no matter of taste: no run of decisions shall teach the machine to look past them. */
const KEPT: ReadonlySet<WeightName> = new Set(['denial', 'otherFacts', 'speaker.other']);

/** Standard deviations of the prior around each weight, in log-odds. */
const PRIOR_DRIFT = 0.5;
const DRIFT = 0.25;

export function freedomFor(pairs: readonly JudgedPair[]): FitOptions {
  const used = usesIn(pairs);
  const least = pairs.length < FEW ? Math.max(USED_LANGUAGE, pairs.length / 2) : USED;
  return {
    free: (name) => {
      if (name === 'prior') return true;
      const { same = 0, different = 0 } = used.get(name) ?? {};
      const enough = name.startsWith('language.') ? USED_LANGUAGE : least;
      return !KEPT.has(name) && same + different >= enough && Math.min(same, different) >= OF_EACH_KIND;
    },
    drift: (name) => (name === 'prior' ? PRIOR_DRIFT : DRIFT),
  };
}

interface Uses {
  same: number;
  different: number;
}

/** How many pairs of each kind draw on a weight. */
function usesIn(pairs: readonly JudgedPair[]): ReadonlyMap<WeightName, Uses> {
  const used = new Map<WeightName, Uses>();
  for (const { signals, isOne } of pairs) {
    const terms = [...signals.content, ...signals.context].flatMap((signal) => signal.terms);
    for (const name of new Set(terms.filter(({ by }) => by !== 0).map((term) => term.name))) {
      const uses = used.get(name) ?? { same: 0, different: 0 };
      uses[isOne ? 'same' : 'different']++;
      used.set(name, uses);
    }
  }
  return used;
}
