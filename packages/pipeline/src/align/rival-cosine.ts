/** How near the other sentences of a report come to a quote of another report: the level that chance and topic reach. */
import { cosine, overlapsRange } from '@crossquote/domain';
import { joinedVector } from './joined-vector.ts';
import type { PartSpan } from './part-span.ts';
import type { QuoteView } from './quote-view.ts';
import { MEASURES } from './weights.ts';

/**
 * Highest cosine between the stretch of `quote` and any sentence of `other`'s report outside the stretch that it was matched
 * with; never less than what a few sentences reach, so that a report of one sentence proves no more than others.
 */
export function rivalCosine(quote: QuoteView, span: PartSpan, other: QuoteView, matched: PartSpan): number {
  const isWhole = span.from === 0 && span.to === quote.parts.length;
  const vector = isWhole ? quote.vector : joinedVector(quote.parts.slice(span.from, span.to));
  const taken = other.parts.slice(matched.from, matched.to);
  let highest: number = MEASURES.rivalMin;
  for (const sentence of other.around) {
    if (!vector || sentence.vector?.length !== vector.length) continue;
    if (taken.some((part) => overlapsRange(part, sentence))) continue;
    highest = Math.max(highest, cosine(vector, sentence.vector));
  }
  return highest;
}
