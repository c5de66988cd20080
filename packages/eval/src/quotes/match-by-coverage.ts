/**
 * Matching as the Gender Gap Tracker scores quote extraction (Asr et al. 2021): a gold quote is found when more than a threshold of it is
 * covered; one to one. There characters are counted and pairs taken in text order; here words, and the best covered first.
 */
import type { Said } from './compared.ts';
import { wordF1, wordsInCommon } from './word-index.ts';

/** Indexes into gold and found. */
export type Pairs = readonly (readonly [number, number])[];

export function matchByCoverage(gold: readonly Said[], found: readonly Said[], threshold: number): Pairs {
  return oneToOne(
    gold,
    found,
    (a, b) => (a.content.length === 0 ? 0 : wordsInCommon(a.content, b.content) / a.content.length),
    (covered) => covered > threshold,
  );
}

/** Stricter: what is in both must be a share of what is in either, so that a quote drawn too long does not count. */
export function matchByUnion(gold: readonly Said[], found: readonly Said[], threshold: number): Pairs {
  return oneToOne(
    gold,
    found,
    (a, b) => {
      const common = wordsInCommon(a.content, b.content);
      return common === 0 ? 0 : common / (a.content.length + b.content.length - common);
    },
    (shared) => shared >= threshold,
  );
}

function oneToOne(
  gold: readonly Said[],
  found: readonly Said[],
  worth: (gold: Said, found: Said) => number,
  fits: (worth: number) => boolean,
): Pairs {
  const pairs = gold
    .flatMap((a, g) => found.map((b, f) => ({ g, f, worth: worth(a, b), f1: wordF1(a.content, b.content) })))
    .filter((pair) => pair.worth > 0 && fits(pair.worth))
    .sort((x, y) => y.worth - x.worth || y.f1 - x.f1 || x.g - y.g || x.f - y.f);
  const taken = { gold: new Set<number>(), found: new Set<number>() };
  return pairs.flatMap(({ g, f }) => {
    if (taken.gold.has(g) || taken.found.has(f)) return [];
    taken.gold.add(g);
    taken.found.add(f);
    return [[g, f] as const];
  });
}
