/**
 * One person says what another denies: two utterances, however alike in all else. Of one person the contrary may be a slip of a translator, or of whoever heard them, and a reader
 * should see it beside the other telling; where two are named, both were heard.
 */
import type { Comparison } from '../compare-quotes.ts';
import { otherNegation } from './other-negation.ts';
import { briefNo } from './told-contrary.ts';

export function isContraryByAnother(pair: Comparison): boolean {
  if (pair.speakers !== 'other' || !areAsLong(pair)) return false;
  return (
    pair.opposites.length > 0 || briefNo(pair) !== null || otherNegation(pair.a, pair.b, pair.links) !== null
  );
}

/** By words, since so few of them may tell half as much in one language as in another; what one tells beyond the other may say no to something else. */
export function areAsLong({ a, b }: Comparison): boolean {
  const [one, other] = [a.tokens.length, b.tokens.length];
  return Math.min(one, other) * 2 > Math.max(one, other);
}
