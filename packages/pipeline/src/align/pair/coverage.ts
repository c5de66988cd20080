/** How much of each quote the other one says too. */
import { cosine, rangeLength } from '@crossquote/domain';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import type { Comparison } from './comparison.ts';

/** Shares, 0 to 1. */
export interface Coverage {
  readonly left: number;
  readonly right: number;
}

/** A part counts as covered from this cosine on: two languages, one language. */
const COVERED = { across: 0.42, within: 0.6 } as const;

/** By words and by vectors, whichever sees more: a retelling changes words, and a vector blurs them. */
export function coverageOf({ a, b, words, meaning, sameLanguage }: Comparison): Coverage {
  const least = sameLanguage ? COVERED.within : COVERED.across;
  const near = (meaning?.cosine ?? 0) >= least;
  const [left, right] = [near ? coveredShare(a, b, least) : 0, near ? coveredShare(b, a, least) : 0];
  return { left: Math.max(words?.left ?? 0, left), right: Math.max(words?.right ?? 0, right) };
}

/** Share of `some`, by length, whose parts lie near `other`; never more of it than `other` is long enough to say. */
function coveredShare(some: QuoteTraits, other: QuoteTraits, least: number): number {
  const targets = [other.vector, ...other.parts.map(({ vector }) => vector)].flatMap(
    (vector) => vector ?? [],
  );
  const lengths = some.parts.map(rangeLength);
  const total = sum(lengths);
  const covered = some.parts.map(({ vector }, i) =>
    vector && targets.some((target) => target.length === vector.length && cosine(vector, target) >= least)
      ? (lengths[i] ?? 0)
      : 0,
  );
  const room = sum(other.parts.map(rangeLength)) / Math.max(1, total);
  return total === 0 ? 0 : Math.min(sum(covered) / total, 1.6 * room);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
