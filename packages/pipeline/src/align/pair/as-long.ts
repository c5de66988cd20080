/** Whether two quotes tell about as much, so that what one lacks is told otherwise and not left out. */
import type { Comparison } from './comparison.ts';

/** By words, since so few of them may tell half as much in one language as in another; what one tells beyond the other may be of something else. */
export function areAsLong({ a, b }: Comparison): boolean {
  const [one, other] = [a.tokens.length, b.tokens.length];
  return Math.min(one, other) * 2 > Math.max(one, other);
}
