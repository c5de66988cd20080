/** How near the other sentences of a report come to a quote of another report: the level that chance and topic reach. */
import { cosine, overlapsRange } from '@crossquote/domain';
import { joinedVector } from '../view/joined-vector.ts';
import type { PartSpan } from '../view/part-span.ts';
import type { PartView } from '../view/part-view.ts';
import type { QuoteView } from '../view/quote-view.ts';
import { MEASURES } from '../weights/weights.ts';

/**
 * Highest cosine between the stretch of `quote` and any sentence of `other`'s report outside the stretch that it was matched
 * with; never less than what a few sentences reach, so that a report of one sentence proves no more than others.
 */
export function rivalCosine(quote: QuoteView, span: PartSpan, other: QuoteView, matched: PartSpan): number {
  const isWhole = span.from === 0 && span.to === quote.parts.length;
  const vector = isWhole ? quote.vector : joinedVector(quote.parts.slice(span.from, span.to));
  if (!vector) return MEASURES.rivalMin;
  const taken = other.parts.slice(matched.from, matched.to);
  const isRival = (sentence: PartView) => !taken.some((part) => overlapsRange(part, sentence));
  const nearest = isWhole
    ? nearestTo(quote, vector, other.around).find((one) => isRival(one.sentence))
    : null;
  const rival = nearest ? nearest.cosine : highestOf(vector, other.around.filter(isRival));
  return Math.max(MEASURES.rivalMin, rival);
}

function highestOf(vector: Float32Array, sentences: readonly PartView[]): number {
  return sentences.reduce(
    (highest, sentence) => Math.max(highest, cosineWith(vector, sentence)),
    Number.NEGATIVE_INFINITY,
  );
}

/** Of another model's vectors nothing is known. */
function cosineWith(vector: Float32Array, sentence: PartView): number {
  const { vector: other } = sentence;
  return other?.length === vector.length ? cosine(vector, other) : Number.NEGATIVE_INFINITY;
}

interface Near {
  readonly sentence: PartView;
  readonly cosine: number;
}

/** So many are kept: a quote has seldom more sentences, so one of them is a rival. */
const KEPT = 8;

/** Of the report that a quote was compared with last: it is compared with many quotes of one report in a row. */
const last = new WeakMap<
  QuoteView,
  { readonly around: readonly PartView[]; readonly near: readonly Near[] }
>();

/** The sentences that come nearest to all of a quote, nearest first. */
function nearestTo(quote: QuoteView, vector: Float32Array, around: readonly PartView[]): readonly Near[] {
  const known = last.get(quote);
  if (known?.around === around) return known.near;
  const near = around
    .map((sentence) => ({ sentence, cosine: cosineWith(vector, sentence) }))
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, KEPT);
  last.set(quote, { around, near });
  return near;
}
