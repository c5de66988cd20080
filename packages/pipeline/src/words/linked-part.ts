/** The two sentences of two quotes that share most by words that mean the same: two long quotes may have one sentence in common. */
import type { TextRange } from '@crossquote/domain';
import { linkedWeight, oneToOne, swap, type WordLink, weightOf } from './linked-words.ts';
import type { SenseToken } from './sense-tokens.ts';

/**
 * What the best pair of parts shares, in telling words, times its share of the briefer part.
 * @param links all that are possible between the two quotes' words.
 */
export function linkedPart(
  links: readonly WordLink[],
  [a, b]: readonly [readonly SenseToken[], readonly SenseToken[]],
  [left, right]: readonly [readonly TextRange[], readonly TextRange[]],
): number {
  const [ours, theirs] = [left.map((part) => within(a, part)), right.map((part) => within(b, part))];
  let best = 0;
  for (const x of ours) {
    for (const y of theirs) {
      const own = links.filter((link) => x.has(link.left) && y.has(link.right));
      const chosen = oneToOne(own, a.length, b.length);
      const shared = Math.min(linkedWeight(chosen, a), linkedWeight(chosen.map(swap), b));
      const briefer = Math.min(weightOf([...x.values()]), weightOf([...y.values()]));
      best = Math.max(best, (shared * Math.min(briefer, shared)) / Math.max(1, briefer));
    }
  }
  return best;
}

function within(tokens: readonly SenseToken[], part: TextRange): ReadonlyMap<number, SenseToken> {
  return new Map([...tokens.entries()].filter(([, { start }]) => start >= part.start && start < part.end));
}
