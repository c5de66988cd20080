/** A no that only one of two quotes says which tell about as much: a long statement may say no to many things that a brief one does not speak of. */
import { overlapsRange } from '@crossquote/domain';
import type { Token } from '../../../words/tokens.ts';
import type { Comparison } from '../../pair/comparison.ts';
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import type { PartSpan } from '../../view/part-span.ts';
import { otherNegation } from './other-negation.ts';
import { briefNo } from './told-contrary.ts';

/** Share of words in common from which on two texts may say the same. */
const ALIKE = 0.4;

export function noOnOneSide(pair: Comparison): Sides | null {
  const {
    a,
    b,
    words,
    weights: [left, right],
  } = pair;
  const brief = briefNo(pair);
  if (brief) return brief;
  const alike = Math.min(left, right) * 2 > Math.max(left, right) && (words?.contained ?? 1) >= ALIKE;
  if (!alike) return null;
  const nos = [nosIn(a, pair.meaning?.left), nosIn(b, pair.meaning?.right)] as const;
  return otherNegation(a, b, saysNo(a) || saysNo(b) ? pair.links : [], nos);
}

/** Those of the sentences that the other quote is about: a no beside them answers for none there. */
function nosIn({ parts, negations }: QuoteTraits, span: PartSpan | undefined): readonly Token[] {
  const told = span ? parts.slice(span.from, span.to) : parts;
  return negations.clear.filter((no) => told.some((part) => overlapsRange(part, no)));
}

/** Linking words takes longer than all else that is asked of most pairs, and is for the words beside a no. */
function saysNo({ negations }: QuoteTraits): boolean {
  return negations.clear.length > 0;
}
