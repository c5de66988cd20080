/**
 * Judges a pair of two languages with what a model says that read both: vectors are means of words, and words are linked one by one, so that neither sees who did what.
 * Within one language equal words say more than it does, and it never learnt what paraphrases are.
 */
import type { Alignment } from '@crossquote/domain';
import type { Differ } from '../ports/differ.ts';
import { alignAbove, comparedAbove } from './align-pair.ts';
import { canReachWhenRead } from './can-reach.ts';
import { type Comparison, compareQuotes } from './compare-quotes.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { placedWords, statementOf } from './statement-of.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Processors round otherwise: in steps, what a model says is the same on nearly every machine. */
const STEP = 0.25;

/**
 * As alignAbove, read by the differ where that can matter: milliseconds a pair.
 * @param differ null: nobody reads.
 */
export async function readAbove(
  least: number,
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ | null,
  weights: Weights = WEIGHTS,
): Promise<Alignment | null> {
  if (!differ || one.language === other.language) return alignAbove(least, one, other, weights);
  const pair = compareQuotes(one, other);
  if (!canReachWhenRead(pair, least, weights)) return null;
  return comparedAbove(least, pair, weights, await read(pair, differ));
}

/** Log-odds, in quarters, that the stretches of both that are nearest in meaning are one statement, or one a part of the other; null where it cannot tell. */
export async function readingOf(
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ,
): Promise<number | null> {
  return read(compareQuotes(one, other), differ);
}

async function read({ a, b, sameLanguage, meaning }: Comparison, differ: Differ): Promise<number | null> {
  if (sameLanguage) return null;
  const left = statementOf(a, placedWords(a, meaning?.left));
  const right = statementOf(b, placedWords(b, meaning?.right));
  const said = await differ.compare(left, right);
  return said && Math.round(said.same / STEP) * STEP;
}
