/**
 * How near two quotes are in meaning, by their vectors: whole against whole, and a short quote against every stretch of
 * parts of a longer one, so that half a sentence finds its place in a statement of twenty. The best of many stretches is
 * high by chance, so a cosine pays for the search.
 */
import { cosine } from '@crossquote/domain';
import { bestChain } from './best-chain.ts';
import type { PartSpan, PartView, QuoteView } from './quote-view.ts';
import { searchCost } from './search-cost.ts';

export interface Meaning {
  /** Cosine of the stretches that match best, less what searching for them costs. */
  readonly value: number;
  /** Cosine of the wholes. */
  readonly whole: number;
  readonly how: 'whole' | 'stretch' | 'chain';
  /** The stretch of each quote that was compared. */
  readonly left: PartSpan;
  readonly right: PartSpan;
}

/** Longest stretch of parts that is compared with a whole quote. */
const LONGEST_STRETCH = 4;

/** null when either quote has no vector, or the vectors are of different models. */
export function meaningOf(a: QuoteView, b: QuoteView): Meaning | null {
  if (!a.vector || !b.vector || a.vector.length !== b.vector.length) return null;
  const whole = cosine(a.vector, b.vector);
  const [all, allRight] = [spanOf(a), spanOf(b)];
  const found: Meaning[] = [{ value: whole, whole, how: 'whole', left: all, right: allRight }];
  for (const { span, value } of stretches(a, b.vector)) {
    found.push({ value, whole, how: 'stretch', left: span, right: allRight });
  }
  for (const { span, value } of stretches(b, a.vector)) {
    found.push({ value, whole, how: 'stretch', left: all, right: span });
  }
  const chain = bestChain(a.parts, b.parts);
  if (chain) found.push({ ...chain, whole, how: 'chain' });
  return found.reduce((best, next) => (next.value > best.value ? next : best));
}

function spanOf({ parts }: QuoteView): PartSpan {
  return { from: 0, to: parts.length };
}

/** Every stretch that is not the whole, with its cosine after the cost of the search. */
function stretches(
  { parts }: QuoteView,
  other: Float32Array,
): readonly { readonly span: PartSpan; readonly value: number }[] {
  if (parts.length < 2) return [];
  const spans = parts.flatMap((_, from) =>
    Array.from({ length: LONGEST_STRETCH }, (_unused, length) => ({ from, to: from + length + 1 })).filter(
      ({ to }) => to <= parts.length && to - from < parts.length,
    ),
  );
  const cost = searchCost(spans.length);
  return spans.flatMap((span) => {
    const vector = joined(parts.slice(span.from, span.to));
    return vector && vector.length === other.length ? [{ span, value: cosine(vector, other) - cost }] : [];
  });
}

/** The direction of a stretch: the sum of its parts' unit vectors, brought to unit length. */
function joined(parts: readonly PartView[]): Float32Array | null {
  const [first] = parts;
  if (!first?.vector || parts.some(({ vector }) => !vector)) return null;
  const sum = new Float64Array(first.vector.length);
  for (const { vector } of parts)
    vector?.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value;
    });
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? null : Float32Array.from(sum, (value) => value / length);
}
