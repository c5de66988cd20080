/** Chance that comes out the same every time: a linear congruential generator (Numerical Recipes). */

export interface Random {
  /** 0 up to, not including, 1. */
  readonly next: () => number;
  /** Whether a thing of this probability happens. */
  chance(probability: number): boolean;
  /** One of them; throws for an empty list. */
  pick<T>(some: readonly T[]): T;
}

/** @param seed any whole number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 3; i++) next();
  const pick = <T>(some: readonly T[]): T => {
    const one = some[Math.floor(next() * some.length)];
    if (one === undefined) throw new Error('there is nothing to pick from');
    return one;
  };
  return { next, chance: (probability) => next() < probability, pick };
}
