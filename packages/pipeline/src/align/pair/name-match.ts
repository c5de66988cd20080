/** Which proper names inside two quotes are one, in any script. */
import { sameToken } from '../../names/same-token.ts';
import type { NameMention } from '../traits/names-in-quote.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

export interface NameMatch {
  readonly shared: number;
  /** Names that the other quote does not have. */
  readonly left: readonly NameMention[];
  readonly right: readonly NameMention[];
}

export function matchNames(a: QuoteTraits, b: QuoteTraits): NameMatch {
  const [ours, theirs] = [lookFor(a.names, b), lookFor(b.names, a)];
  const sharedBodies = a.bodies.filter((key) => b.bodies.includes(key)).length;
  return {
    shared: Math.max(ours.found, theirs.found, sharedBodies),
    left: ours.missing,
    right: theirs.missing,
  };
}

/** Names of one quote, found or missed among all words of the other. */
function lookFor(names: readonly NameMention[], other: QuoteTraits) {
  const missing = names.filter(({ token }) => !other.romanised.some((word) => sameToken(token, word)));
  const found = new Set(names.filter((name) => !missing.includes(name)).map(({ token }) => token.latin)).size;
  return { found, missing };
}
