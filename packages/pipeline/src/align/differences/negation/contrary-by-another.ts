/**
 * One person says what another denies: two utterances, however alike in all else. Of one person the contrary may be a slip of a translator, or of whoever heard them, and a reader
 * should see it beside the other telling; where two are named, both were heard.
 */
import { areAsLong } from '../../pair/as-long.ts';
import type { Comparison } from '../../pair/comparison.ts';
import { otherNegation } from './other-negation.ts';
import { briefNo } from './told-contrary.ts';

export function isContraryByAnother(pair: Comparison): boolean {
  if (pair.speakers !== 'other' || !areAsLong(pair)) return false;
  return (
    pair.opposites.length > 0 || briefNo(pair) !== null || otherNegation(pair.a, pair.b, pair.links) !== null
  );
}
