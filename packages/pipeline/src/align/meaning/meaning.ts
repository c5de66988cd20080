/**
 * How near two quotes are in meaning, by their vectors: whole against whole, and a short quote against every stretch of
 * parts of a longer one, so that half a sentence finds its place in a statement of twenty. The best of many stretches is
 * high by chance, so a cosine pays for the search. And everything in two reports about one event is near: what counts is
 * how much nearer the two are than the other sentences of both reports are to them (halfway to a margin score, as in
 * Artetxe & Schwenk 2019, but from the two reports alone).
 */
import { cosine } from '@crossquote/domain';
import type { PartSpan } from '../view/part-span.ts';
import type { QuoteView } from '../view/quote-view.ts';
import { MEASURES } from '../weights/weights.ts';
import { bestChain } from './best-chain.ts';
import { rivalCosine } from './rival-cosine.ts';
import { searchCost } from './search-cost.ts';

export interface Meaning {
  /** Cosine of the stretches that match best, less what searching for them costs. */
  readonly cosine: number;
  /** The same less a share of what other sentences of both reports reach. */
  readonly value: number;
  /** The same less what the nearest of those sentences reaches: above 0, no other sentence is as near. */
  readonly ahead: number;
  readonly how: 'whole' | 'stretch' | 'chain';
  /** The stretch of each quote that was compared. */
  readonly left: PartSpan;
  readonly right: PartSpan;
}

type Match = Omit<Meaning, 'value' | 'ahead'>;

/** null when either quote has no vector, or the vectors are of different models. */
export function meaningOf(a: QuoteView, b: QuoteView): Meaning | null {
  const best = bestMatch(a, b);
  if (!best) return null;
  const rivals = [
    rivalCosine(a, best.left, b, best.right),
    rivalCosine(b, best.right, a, best.left),
  ] as const;
  const mean = (rivals[0] + rivals[1]) / 2;
  return {
    ...best,
    value: best.cosine - MEASURES.rivalShare * mean,
    ahead: best.cosine - Math.max(...rivals),
  };
}

/** Before other sentences are looked at. */
export function bestMatch(a: QuoteView, b: QuoteView): Match | null {
  if (!a.vector || !b.vector || a.vector.length !== b.vector.length) return null;
  const [left, right] = [spanOf(a), spanOf(b)];
  const found: Match[] = [{ cosine: cosine(a.vector, b.vector), how: 'whole', left, right }];
  for (const { span, ...match } of near(a, b.vector))
    found.push({ ...match, how: 'stretch', left: span, right });
  for (const { span, ...match } of near(b, a.vector))
    found.push({ ...match, how: 'stretch', left, right: span });
  const chain = bestChain(a.parts, b.parts);
  if (chain) found.push({ ...chain, how: 'chain' });
  return found.reduce((best, next) => (next.cosine > best.cosine ? next : best));
}

function spanOf({ parts }: QuoteView): PartSpan {
  return { from: 0, to: parts.length };
}

/** The stretches of a quote, each with its cosine after the cost of the search. */
function near(
  { stretches }: QuoteView,
  other: Float32Array,
): readonly { readonly span: PartSpan; readonly cosine: number }[] {
  const cost = searchCost(stretches.length);
  return stretches
    .filter(({ vector }) => vector.length === other.length)
    .map(({ span, vector }) => ({ span, cosine: cosine(vector, other) - cost }));
}
